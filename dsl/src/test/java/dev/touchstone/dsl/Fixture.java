package dev.touchstone.dsl;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A stage over stores that live in the test, with little patience. */
final class Fixture {

    static final Patience PATIENCE = new Patience(Duration.ofMillis(1_500));

    private static final Traits LIMITS = Traits.of(Map.of(
            Traits.MAX_KEY_BYTES, MapStore.MAX_KEY, Traits.MAX_VALUE_BYTES, MapStore.MAX_VALUE, "nulInKeys", true));
    private static final Column COLUMN = new Column("toy", "toy", "Toy", "1", Map.of("keyvalue_basic", LIMITS));

    private Fixture() {}

    /** A stage on which every client sees the same stores, one for each namespace. */
    static Stage stage(Supplier<? extends KeyValueBasic> stores) {
        Map<String, KeyValueBasic> byNamespace = new ConcurrentHashMap<>();
        return stageOf(() -> backend(byNamespace, stores));
    }

    /** A stage on which each client is another backend. */
    static Stage stageOf(Supplier<Backend> clients) {
        return new Stage(
                new Stage.Cast(
                        COLUMN, clients.get(), clients.get(), shift -> clients.get(), Vocabularies.find(), PATIENCE),
                "keyvalue_basic",
                "t1");
    }

    static KeyValues keyValues(KeyValueBasic store) {
        return stage(() -> store).parameter(KeyValues.class);
    }

    static Plain plain(KeyValueBasic store) {
        return stage(() -> store).parameter(Plain.class);
    }

    static Backend backend(Map<String, KeyValueBasic> byNamespace, Supplier<? extends KeyValueBasic> stores) {
        Bindings<KeyValueBasic> bindings = Bindings.<KeyValueBasic>none().and(KeyValueBasic.class, store -> store);
        return new BoundBackend<>(bindings, new BoundBackend.Client<>() {
            @Override
            public KeyValueBasic namespace(String name) {
                return byNamespace.computeIfAbsent(name, each -> stores.get());
            }

            @Override
            public List<String> drop(String namespace) {
                byNamespace.remove(namespace);
                return List.of();
            }

            @Override
            public void close() {
                // nothing to close
            }
        });
    }
}
