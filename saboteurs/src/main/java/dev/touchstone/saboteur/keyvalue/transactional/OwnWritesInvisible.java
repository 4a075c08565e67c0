package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A transaction reads what was there before its own writes. */
public final class OwnWritesInvisible extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public OwnWritesInvisible() {
        super("own-writes-invisible", "A transaction reads what was there before its own writes.", "KVX-04");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                return written.containsKey(key)
                        ? spot.sound(KeyValueBasic.class).get(key)
                        : super.get(key);
            }
        };
    }
}
