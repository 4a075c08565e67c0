package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Getting any key that is there answers the value that was written last. */
public final class ReturnsOtherKeysValue extends KeyValueBasicFault {

    private final Map<String, byte[]> newest = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public ReturnsOtherKeysValue() {
        super(
                "returns-other-keys-value",
                "Getting any key that is there answers the value that was written last.",
                "KVB-02");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                newest.put(spot.namespace(), value.clone());
            }

            @Override
            public Optional<byte[]> get(String key) {
                return sound.get(key)
                        .map(own -> newest.getOrDefault(spot.namespace(), own).clone());
            }
        };
    }
}
