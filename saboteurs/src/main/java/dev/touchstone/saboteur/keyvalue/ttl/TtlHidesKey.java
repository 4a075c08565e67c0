package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Optional;

/** A key with a deadline cannot be read. */
public final class TtlHidesKey extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public TtlHidesKey() {
        super("ttl-hides-key", "A key with a deadline cannot be read.", "KVT-01");
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                boolean hidden = spot.sound(KeyValueTtl.class).ttl(key) instanceof Ttl.Remaining;
                return hidden ? Optional.empty() : sound.get(key);
            }
        };
    }
}
