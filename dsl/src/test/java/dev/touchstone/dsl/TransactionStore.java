package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Names;
import dev.touchstone.driver.api.keyvalue.BufferedTransaction;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** An honest store with transactions, for the vocabulary to be tested over. A liar overrides what it lies about. */
class TransactionStore extends MapStore implements KeyValueTransactional {

    @Override
    public Transaction begin() {
        return new BufferedTransaction(new BufferedTransaction.Ground() {
            @Override
            public void check(String key, byte[] value) {
                Names.utf8("set", key, MAX_KEY);
                Names.checkSize("set", key, value, MAX_VALUE);
            }

            @Override
            public Optional<byte[]> read(String key) {
                return get(key);
            }

            @Override
            public void commit(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
                apply(read, written);
            }
        });
    }

    /** Compares and applies at one moment. */
    synchronized void apply(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
        read.forEach((key, seen) -> {
            if (!Arrays.equals(seen.orElse(null), super.get(key).orElse(null))) {
                throw new BackendException(FailureKind.CONFLICT, "commit", key, "it was changed meanwhile", null);
            }
        });
        written.forEach(super::set);
    }

    @Override
    public synchronized Optional<byte[]> get(String key) {
        return super.get(key);
    }

    @Override
    public synchronized void set(String key, byte[] value) {
        super.set(key, value);
    }
}
