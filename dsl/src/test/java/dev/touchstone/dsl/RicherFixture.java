package dev.touchstone.dsl;

import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import java.util.List;
import java.util.Map;

/** A stage over one store that keeps more contracts than the basic one. */
final class RicherFixture {

    private static final Traits LIMITS =
            Traits.of(Map.of(Traits.MAX_KEY_BYTES, MapStore.MAX_KEY, Traits.MAX_VALUE_BYTES, MapStore.MAX_VALUE));
    private static final Traits TIMED = Traits.of(Map.of(Traits.TTL_RESOLUTION, "1ms"));
    private static final Column COLUMN = new Column(
            "toy",
            "toy",
            "Toy",
            "1",
            Map.of("keyvalue_basic", LIMITS, "keyvalue_ttl", TIMED, "keyvalue_transactional", LIMITS));

    private RicherFixture() {}

    /** A stage over a store with deadlines. */
    static Stage timed(TimedStore store) {
        return stage(
                store,
                Bindings.<TimedStore>none()
                        .and(KeyValueBasic.class, each -> each)
                        .and(KeyValueTtl.class, each -> each));
    }

    /** A stage over a store with transactions. */
    static Stage transactional(TransactionStore store) {
        return stage(
                store,
                Bindings.<TransactionStore>none()
                        .and(KeyValueBasic.class, each -> each)
                        .and(KeyValueTransactional.class, each -> each));
    }

    private static <S> Stage stage(S store, Bindings<S> bindings) {
        BoundBackend<S> backend = new BoundBackend<>(bindings, new BoundBackend.Client<>() {
            @Override
            public S namespace(String name) {
                return store;
            }

            @Override
            public List<String> drop(String namespace) {
                return List.of();
            }

            @Override
            public void close() {
                // nothing to close
            }
        });
        Stage.Cast cast =
                new Stage.Cast(COLUMN, backend, backend, shift -> backend, Vocabularies.find(), Fixture.PATIENCE);
        return new Stage(cast, "keyvalue_basic", "t1");
    }
}
