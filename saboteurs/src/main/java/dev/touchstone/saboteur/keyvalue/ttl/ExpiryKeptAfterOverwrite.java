package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;

/** A plain set keeps the deadline of the value that it replaces. */
public final class ExpiryKeptAfterOverwrite extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public ExpiryKeptAfterOverwrite() {
        super("expiry-kept-after-overwrite", "A plain set keeps the deadline of the value that it replaces.", "KVT-05");
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                KeyValueTtl timed = spot.sound(KeyValueTtl.class);
                Ttl before = timed.ttl(key);
                sound.set(key, value);
                if (before instanceof Ttl.Remaining old) {
                    timed.expire(key, old.left());
                }
            }
        };
    }
}
