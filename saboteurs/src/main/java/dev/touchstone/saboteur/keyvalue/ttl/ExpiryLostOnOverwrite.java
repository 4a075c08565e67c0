package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;
import java.time.Duration;

/** A deadline that is set over another one is lost. */
public final class ExpiryLostOnOverwrite extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public ExpiryLostOnOverwrite() {
        super("expiry-lost-on-overwrite", "A deadline that is set over another one is lost.", "KVT-05");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                boolean overAnother = sound.ttl(key) instanceof Ttl.Remaining;
                sound.set(key, value, ttl);
                if (overAnother) {
                    sound.persist(key);
                }
            }
        };
    }
}
