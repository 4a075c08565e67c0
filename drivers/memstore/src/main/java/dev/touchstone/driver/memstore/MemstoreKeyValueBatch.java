package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.sut.memstore.KeyValueStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code keyvalue_batch} on the in-process store: each batch under its one lock. */
record MemstoreKeyValueBatch(MemstoreNamespace namespace) implements KeyValueBatch {

    @Override
    public void batchSet(Map<String, byte[]> entries) {
        Map<byte[], byte[]> byName = new TreeMap<>(Arrays::compareUnsigned);
        entries.forEach((key, value) -> {
            namespace.check("batchSet", key, value);
            byName.put(namespace.key("batchSet", key), value);
        });
        store("batchSet").setAll(byName);
    }

    @Override
    public List<Optional<byte[]>> batchGet(List<String> keys) {
        List<byte[]> names = names("batchGet", keys);
        return store("batchGet").getAll(names);
    }

    @Override
    public List<Boolean> batchDelete(List<String> keys) {
        List<byte[]> names = names("batchDelete", keys);
        return store("batchDelete").deleteAll(names);
    }

    private List<byte[]> names(String operation, List<String> keys) {
        return keys.stream().map(key -> namespace.key(operation, key)).toList();
    }

    private KeyValueStore store(String operation) {
        return namespace.keyValues(operation, "batch");
    }
}
