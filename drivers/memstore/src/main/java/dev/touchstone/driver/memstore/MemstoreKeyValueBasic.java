package dev.touchstone.driver.memstore;

import static dev.touchstone.driver.api.Names.checkSize;
import static dev.touchstone.driver.api.Names.utf8;
import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Optional;

/** {@code keyvalue_basic} on the in-process store. */
final class MemstoreKeyValueBasic implements KeyValueBasic {

    private static final long MAX_KEY_BYTES = 65_536; // as the registry file declares
    private static final long MAX_VALUE_BYTES = 8_388_608;

    private final MemstoreNamespace namespace;

    MemstoreKeyValueBasic(MemstoreNamespace namespace) {
        this.namespace = namespace;
    }

    @Override
    public void set(String key, byte[] value) {
        requireNonNull(value, "value");
        byte[] name = utf8("set", key, MAX_KEY_BYTES);
        checkSize("set", key, value, MAX_VALUE_BYTES);
        namespace.keyValues("set", key).set(name, value);
    }

    @Override
    public Optional<byte[]> get(String key) {
        return namespace.keyValues("get", key).get(utf8("get", key, MAX_KEY_BYTES));
    }

    @Override
    public boolean delete(String key) {
        return namespace.keyValues("delete", key).delete(utf8("delete", key, MAX_KEY_BYTES));
    }

    @Override
    public boolean exists(String key) {
        return namespace.keyValues("exists", key).exists(utf8("exists", key, MAX_KEY_BYTES));
    }
}
