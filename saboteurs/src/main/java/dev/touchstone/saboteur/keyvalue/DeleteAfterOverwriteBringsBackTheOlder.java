package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Deleting a key that was overwritten since it was created leaves the value before the last. */
public final class DeleteAfterOverwriteBringsBackTheOlder extends KeyValueBasicFault {

    private final Map<Place, byte[]> older = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public DeleteAfterOverwriteBringsBackTheOlder() {
        super(
                "delete-after-overwrite-brings-back-the-older",
                "Deleting a key that was overwritten since it was created leaves the value before the last.",
                "KVB-25");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                Optional<byte[]> before = sound.get(key);
                sound.set(key, value);
                before.ifPresent(bytes -> older.put(spot.place(key), bytes));
            }

            @Override
            public boolean delete(String key) {
                boolean found = sound.delete(key);
                byte[] value = older.remove(spot.place(key));
                if (found && value != null) {
                    sound.set(key, value);
                }
                return found;
            }
        };
    }
}
