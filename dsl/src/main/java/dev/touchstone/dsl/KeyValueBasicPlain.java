package dev.touchstone.dsl;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code keyvalue_basic}, which has no operation that lists or counts. */
public final class KeyValueBasicPlain implements PlainAccess {

    private static final int SIXTEEN_MIB = 16 * 1024 * 1024;

    @Override
    public String contract() {
        return "keyvalue_basic";
    }

    @Override
    public int unlimitedValueBytes() {
        return SIXTEEN_MIB;
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(namespace.open(KeyValueBasic.class));
    }

    private record Operations(KeyValueBasic store) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            store.set(name, value);
        }

        @Override
        public Optional<byte[]> read(String name) {
            return store.get(name);
        }

        @Override
        public boolean present(String name) {
            return store.exists(name);
        }

        @Override
        public boolean remove(String name) {
            return store.delete(name);
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("set", () -> store.set(name, new byte[] {1}));
            calls.put("get", () -> store.get(name));
            calls.put("exists", () -> store.exists(name));
            calls.put("delete", () -> store.delete(name));
            return calls;
        }
    }
}
