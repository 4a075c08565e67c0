package dev.touchstone.dsl;

import dev.touchstone.driver.api.Names;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An honest store for the vocabulary to be tested over. A liar overrides what it lies about. */
class MapStore implements KeyValueBasic {

    static final long MAX_KEY = 100;
    static final long MAX_VALUE = 1_000;

    private final Map<String, byte[]> values = new ConcurrentHashMap<>();

    @Override
    public void set(String key, byte[] value) {
        Objects.requireNonNull(value);
        check("set", key);
        Names.checkSize("set", key, value, MAX_VALUE);
        values.put(key, value.clone());
    }

    @Override
    public Optional<byte[]> get(String key) {
        check("get", key);
        return Optional.ofNullable(values.get(key)).map(byte[]::clone);
    }

    @Override
    public boolean delete(String key) {
        check("delete", key);
        return values.remove(key) != null;
    }

    @Override
    public boolean exists(String key) {
        check("exists", key);
        return values.containsKey(key);
    }

    private static void check(String operation, String key) {
        Names.utf8(operation, key, MAX_KEY);
    }
}
