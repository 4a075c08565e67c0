package dev.touchstone.driver.memstore;

import dev.touchstone.sut.memstore.KeyValueStore;

/** One namespace as one client sees it. */
final class MemstoreNamespace {

    private final MemstoreClient client;
    private final String name;

    MemstoreNamespace(MemstoreClient client, String name) {
        this.client = client;
        this.name = name;
    }

    KeyValueStore keyValues(String operation, String key) {
        return client.store(operation, key).keyValues(name);
    }
}
