package dev.touchstone.dsl;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the general behaviours to {@code keyvalue_transactional}: each thing in a transaction of its own. Nobody competes
 * with it, so a conflict is a failure like any other.
 */
public final class KeyValueTransactionalPlain implements PlainAccess {

    @Override
    public String contract() {
        return "keyvalue_transactional";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(namespace.open(KeyValueTransactional.class), namespace.open(KeyValueBasic.class));
    }

    private record Operations(KeyValueTransactional transactional, KeyValueBasic store) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            try (Transaction open = transactional.begin()) {
                open.set(name, value);
                open.commit();
            }
        }

        @Override
        public Optional<byte[]> read(String name) {
            try (Transaction open = transactional.begin()) {
                return open.get(name);
            }
        }

        @Override
        public boolean remove(String name) {
            return store.delete(name); // a transaction has no word for it
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("begin and close", () -> transactional.begin().close());
            calls.put("rollback", () -> transactional.begin().rollback());
            calls.put("get", () -> read(name));
            calls.put("set and commit", () -> write(name, new byte[] {1}));
            return calls;
        }
    }
}
