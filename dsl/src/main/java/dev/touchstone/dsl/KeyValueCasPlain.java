package dev.touchstone.dsl;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.failure.FailureText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code keyvalue_cas}: who is refused is shown what is there, and takes it from that. */
public final class KeyValueCasPlain implements PlainAccess {

    private static final int MOST_ATTEMPTS = 100;
    private static final byte[] NEVER_THERE = {
        'n', 'o', 'b', 'o', 'd', 'y', 0, 's', 't', 'o', 'r', 'e', 's', 0, 't', 'h', 'i', 's'
    };

    @Override
    public String contract() {
        return "keyvalue_cas";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(namespace.open(KeyValueCas.class));
    }

    private record Operations(KeyValueCas store) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            CasResult result = store.compareAndSwap(name, Expected.absent(), value);
            for (int attempt = 1; result instanceof CasResult.Mismatch refused; attempt++) {
                expectFew(attempt, name);
                Expected current = refused.current().map(Expected::value).orElseGet(Expected::absent);
                result = store.compareAndSwap(name, current, value);
            }
        }

        @Override
        public Optional<byte[]> read(String name) {
            if (store.compareAndDelete(name, NEVER_THERE) instanceof CasResult.Mismatch refused) {
                return refused.current();
            }
            throw new IllegalStateException("a value was removed that nobody stored");
        }

        @Override
        public boolean remove(String name) {
            Optional<byte[]> current = read(name);
            for (int attempt = 1; current.isPresent(); attempt++) {
                expectFew(attempt, name);
                if (!(store.compareAndDelete(name, current.get()) instanceof CasResult.Mismatch refused)) {
                    return true;
                }
                current = refused.current();
            }
            return false;
        }

        private static void expectFew(int attempt, String name) {
            if (attempt > MOST_ATTEMPTS) {
                throw new ExpectationFailure(
                        "one of " + MOST_ATTEMPTS + " changes of " + FailureText.quoted(name) + " to be done",
                        "each was refused");
            }
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("compareAndSwap", () -> store.compareAndSwap(name, Expected.absent(), new byte[] {1}));
            calls.put("compareAndDelete", () -> store.compareAndDelete(name, NEVER_THERE));
            return calls;
        }
    }
}
