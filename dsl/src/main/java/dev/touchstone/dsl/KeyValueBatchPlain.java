package dev.touchstone.dsl;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code keyvalue_batch}, by batches of one. */
public final class KeyValueBatchPlain implements PlainAccess {

    private static final int SIXTEEN_MIB = 16 * 1024 * 1024;

    @Override
    public String contract() {
        return "keyvalue_batch";
    }

    @Override
    public int unlimitedValueBytes() {
        return SIXTEEN_MIB;
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(namespace.open(KeyValueBatch.class));
    }

    private record Operations(KeyValueBatch store) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            Map<String, byte[]> one = new HashMap<>(); // which takes a null, for the store to refuse
            one.put(name, value);
            store.batchSet(one);
        }

        @Override
        public Optional<byte[]> read(String name) {
            return store.batchGet(Arrays.asList(name)).get(0);
        }

        @Override
        public boolean remove(String name) {
            return store.batchDelete(Arrays.asList(name)).get(0);
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("batchSet", () -> write(name, new byte[] {1}));
            calls.put("batchGet", () -> read(name));
            calls.put("batchDelete", () -> remove(name));
            return calls;
        }
    }
}
