package dev.touchstone.driver.memstore;

import static dev.touchstone.driver.api.Names.utf8;
import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Optional;

/** {@code keyvalue_basic} on the in-process store. */
final class MemstoreKeyValueBasic implements KeyValueBasic {

    private static final long UNLIMITED = Long.MAX_VALUE;

    private final MemstoreNamespace namespace;

    MemstoreKeyValueBasic(MemstoreNamespace namespace) {
        this.namespace = namespace;
    }

    @Override
    public void set(String key, byte[] value) {
        requireNonNull(value, "value");
        namespace.keyValues("set", key).set(utf8("set", key, UNLIMITED), value);
    }

    @Override
    public Optional<byte[]> get(String key) {
        return namespace.keyValues("get", key).get(utf8("get", key, UNLIMITED));
    }

    @Override
    public boolean delete(String key) {
        return namespace.keyValues("delete", key).delete(utf8("delete", key, UNLIMITED));
    }

    @Override
    public boolean exists(String key) {
        return namespace.keyValues("exists", key).exists(utf8("exists", key, UNLIMITED));
    }
}
