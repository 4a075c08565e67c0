package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.linear.Call;
import dev.touchstone.dsl.linear.Outcome;
import java.util.Optional;

/** {@code keyvalue_cas}, watched. */
final class RecordedSwaps implements KeyValueCas {

    private final KeyValueCas client;
    private final Recorded recorded;

    RecordedSwaps(KeyValueCas client, Recorded recorded) {
        this.client = client;
        this.recorded = recorded;
    }

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        Optional<String> believed =
                expected instanceof Expected.Value value ? Optional.of(ValueText.of(value.bytes())) : Optional.empty();
        return recorded.keep(
                key,
                new Call.Swap(believed, ValueText.of(next)),
                () -> client.compareAndSwap(key, expected, next),
                RecordedSwaps::told);
    }

    @Override
    public CasResult compareAndDelete(String key, byte[] expected) {
        return recorded.keep(
                key,
                new Call.Remove(ValueText.of(expected)),
                () -> client.compareAndDelete(key, expected),
                RecordedSwaps::told);
    }

    private static Outcome told(CasResult result) {
        return result instanceof CasResult.Mismatch refused
                ? new Outcome.Mismatch(refused.current().map(ValueText::of))
                : new Outcome.Done();
    }
}
