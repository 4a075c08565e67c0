package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;

/** Lifting a deadline always says that there was one. */
public final class PersistAlwaysTrue extends KeyValueTtlFault {

    /** As the catalogue names it. */
    public PersistAlwaysTrue() {
        super("persist-always-true", "Lifting a deadline always says that there was one.", "KVT-10");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public boolean persist(String key) {
                sound.persist(key);
                return true;
            }
        };
    }
}
