package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.sut.memstore.KeyValueStore;
import java.util.Optional;

/** {@code keyvalue_basic} on the in-process store. */
record MemstoreKeyValueBasic(MemstoreNamespace namespace) implements KeyValueBasic {

    @Override
    public void set(String key, byte[] value) {
        namespace.check("set", key, value);
        namespace.change("set", key, (store, name) -> store.set(name, value));
    }

    @Override
    public Optional<byte[]> get(String key) {
        return namespace.ask("get", key, KeyValueStore::get);
    }

    @Override
    public boolean delete(String key) {
        return namespace.ask("delete", key, KeyValueStore::delete);
    }

    @Override
    public boolean exists(String key) {
        return namespace.ask("exists", key, KeyValueStore::exists);
    }
}
