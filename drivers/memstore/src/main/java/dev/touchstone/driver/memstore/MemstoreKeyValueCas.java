package dev.touchstone.driver.memstore;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.sut.memstore.KeyValueStore;
import java.util.Optional;

/** {@code keyvalue_cas} on the in-process store: compared and changed under its one lock. */
record MemstoreKeyValueCas(MemstoreNamespace namespace) implements KeyValueCas {

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        requireNonNull(expected, "expected");
        namespace.check("compareAndSwap", key, next);
        Optional<byte[]> wanted =
                expected instanceof Expected.Value value ? Optional.of(value.bytes()) : Optional.empty();
        return exchange("compareAndSwap", key, wanted, Optional.of(next));
    }

    @Override
    public CasResult compareAndDelete(String key, byte[] expected) {
        return exchange("compareAndDelete", key, Optional.of(expected), Optional.empty());
    }

    private CasResult exchange(String operation, String key, Optional<byte[]> expected, Optional<byte[]> next) {
        Optional<byte[]> held = namespace.ask(operation, key, (store, name) -> store.exchange(name, expected, next));
        return KeyValueStore.same(held, expected) ? CasResult.done() : CasResult.mismatch(held);
    }
}
