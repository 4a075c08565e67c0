package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.saboteur.Spot;

/** A key that is not there is said to have no deadline. */
public final class MissingKeyReportedAsNoExpiry extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public MissingKeyReportedAsNoExpiry() {
        super("missing-key-reported-as-no-expiry", "A key that is not there is said to have no deadline.", "KVT-09");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public Ttl ttl(String key) {
                Ttl left = sound.ttl(key);
                return left instanceof Ttl.NoKey ? new Ttl.NoExpiry() : left;
            }
        };
    }
}
