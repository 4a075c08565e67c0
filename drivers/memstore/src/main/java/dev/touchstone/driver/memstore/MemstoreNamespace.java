package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.Names;
import dev.touchstone.model.Model;
import dev.touchstone.sut.memstore.KeyValueStore;
import dev.touchstone.sut.memstore.RecordStore;
import dev.touchstone.sut.memstore.Records;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** One namespace as one client sees it: checks keys and values, then asks the store. */
final class MemstoreNamespace {

    static final long MAX_KEY_BYTES = 65_536; // as the registry file declares
    private static final long MAX_VALUE_BYTES = 8_388_608;

    private final MemstoreClient client;
    private final String name;

    MemstoreNamespace(MemstoreClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /** Asks the store something about a key. */
    <T> T ask(String operation, String key, BiFunction<KeyValueStore, byte[], T> question) {
        byte[] name = key(operation, key);
        return question.apply(keyValues(operation, key), name);
    }

    /** Does something in the store with a key. */
    void change(String operation, String key, BiConsumer<KeyValueStore, byte[]> change) {
        byte[] name = key(operation, key);
        change.accept(keyValues(operation, key), name);
    }

    /** The key as the store knows it. */
    byte[] key(String operation, String key) {
        return Names.utf8(operation, key, MAX_KEY_BYTES);
    }

    /** Refuses a value that is null or above the limit. */
    void check(String operation, String key, byte[] value) {
        Names.checkSize(operation, key, value, MAX_VALUE_BYTES);
    }

    /** The records of the namespace, outside any transaction. */
    MemstoreRecords records() {
        return new MemstoreRecords(new MemstoreRecords.Ground() {
            @Override
            public Records open(String operation, String name) {
                return records(operation, name);
            }

            @Override
            public void setUp(String operation, Model model) {
                records(operation, model.name()).setUp(model);
            }
        });
    }

    RecordStore records(String operation, String name) {
        return client.store(operation, name).records(this.name);
    }

    KeyValueStore keyValues(String operation, String key) {
        return client.store(operation, key).keyValues(name);
    }
}
