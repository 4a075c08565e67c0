package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.Column;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.Vocabularies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** An honest store for sequences to be done on; a liar overrides what it lies about. */
class Shelf implements KeyValueBasic {

    private final Map<String, byte[]> values = new ConcurrentHashMap<>();

    @Override
    public void set(String key, byte[] value) {
        values.put(key, value.clone());
    }

    @Override
    public Optional<byte[]> get(String key) {
        return Optional.ofNullable(values.get(key)).map(byte[]::clone);
    }

    @Override
    public boolean delete(String key) {
        return values.remove(key) != null;
    }

    @Override
    public boolean exists(String key) {
        return values.containsKey(key);
    }

    /** A stage on which each namespace has a store of its own. */
    static Stage stage(Supplier<? extends KeyValueBasic> stores) {
        Map<String, KeyValueBasic> byNamespace = new ConcurrentHashMap<>();
        Bindings<KeyValueBasic> bindings = Bindings.<KeyValueBasic>none().and(KeyValueBasic.class, store -> store);
        Backend backend = new BoundBackend<>(bindings, new BoundBackend.Client<>() {
            @Override
            public KeyValueBasic namespace(String name) {
                return byNamespace.computeIfAbsent(name, each -> stores.get());
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
        Column column = new Column("toy", "toy", "Toy", "1", Map.of("keyvalue_basic", Traits.of(Map.of())));
        Patience patience = new Patience(Duration.ofSeconds(10));
        return new Stage(
                new Stage.Cast(column, backend, backend, shift -> backend, Vocabularies.find(), patience),
                "keyvalue_basic",
                "t1");
    }
}
