package dev.touchstone.driver.memstore;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.BufferedTransaction;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.sut.memstore.KeyValueStore;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code keyvalue_transactional} on the in-process store: writes are kept back, what was read is compared at the end. */
record MemstoreKeyValueTransactional(MemstoreNamespace namespace) implements KeyValueTransactional {

    @Override
    public Transaction begin() {
        namespace.keyValues("begin", "transaction");
        return new BufferedTransaction(new Ground(namespace));
    }

    private record Ground(MemstoreNamespace namespace) implements BufferedTransaction.Ground {

        @Override
        public void check(String key, byte[] value) {
            namespace.check("set", key, value);
            namespace.key("set", key);
            namespace.keyValues("set", key);
        }

        @Override
        public Optional<byte[]> read(String key) {
            return namespace.ask("get", key, KeyValueStore::get);
        }

        @Override
        public void commit(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
            KeyValueStore store = namespace.keyValues("commit", "transaction");
            if (!store.commit(byName(read), byName(written))) {
                throw new BackendException(
                        FailureKind.CONFLICT, "commit", "transaction", "what it read was changed meanwhile", null);
            }
        }

        private <V> Map<byte[], V> byName(Map<String, V> values) {
            Map<byte[], V> byName = new TreeMap<>(Arrays::compareUnsigned);
            values.forEach((key, value) -> byName.put(namespace.key("commit", key), value));
            return byName;
        }
    }
}
