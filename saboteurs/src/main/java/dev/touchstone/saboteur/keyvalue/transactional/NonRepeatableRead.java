package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A transaction that reads a key again finds what others have committed since. */
public final class NonRepeatableRead extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public NonRepeatableRead() {
        super(
                "non-repeatable-read",
                "A transaction that reads a key again finds what others have committed since.",
                "KVX-18");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> first = super.get(key);
                return written.containsKey(key)
                        ? first
                        : spot.sound(KeyValueBasic.class).get(key);
            }
        };
    }
}
