package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Lifetimes;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.sut.memstore.KeyValueStore;
import java.time.Duration;

/** {@code keyvalue_ttl} on the in-process store: deadlines on the store's own clock. */
record MemstoreKeyValueTtl(MemstoreNamespace namespace) implements KeyValueTtl {

    private static final Duration RESOLUTION = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(365_000); // a thousand years

    @Override
    public void set(String key, byte[] value, Duration ttl) {
        namespace.check("set", key, value);
        Duration life = Duration.ofMillis(Lifetimes.positiveSteps("set", key, ttl, RESOLUTION, LONGEST));
        namespace.change("set", key, (store, name) -> store.set(name, value, life));
    }

    @Override
    public boolean expire(String key, Duration ttl) {
        Duration life = Duration.ofMillis(Lifetimes.steps("expire", key, ttl, RESOLUTION, LONGEST));
        return namespace.ask("expire", key, (store, name) -> store.expire(name, life));
    }

    @Override
    public Ttl ttl(String key) {
        return namespace
                .ask("ttl", key, KeyValueStore::left)
                .map(left -> left.equals(KeyValueStore.FOR_GOOD) ? new Ttl.NoExpiry() : new Ttl.Remaining(left))
                .orElseGet(Ttl.NoKey::new);
    }

    @Override
    public boolean persist(String key) {
        return namespace.ask("persist", key, KeyValueStore::persist);
    }
}
