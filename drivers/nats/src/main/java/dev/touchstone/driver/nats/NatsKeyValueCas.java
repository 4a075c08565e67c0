package dev.touchstone.driver.nats;

import static java.util.Objects.requireNonNull;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** {@code keyvalue_cas} on NATS: what was compared is changed only under its revision, else compared anew. Thread-safe. */
final class NatsKeyValueCas implements KeyValueCas {

    private final NatsNamespace nats;

    NatsKeyValueCas(NatsNamespace nats) {
        this.nats = nats;
    }

    /** How a name is changed that has this revision. */
    private interface Change {
        CompletableFuture<Boolean> send(String name, long revision);
    }

    @Override
    public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
        requireNonNull(expected, "expected");
        byte[] copy = nats.copy("update", key, next);
        return change(
                "update", key, expected, (name, revision) -> nats.messages().put(name, copy, revision));
    }

    @Override
    public CasResult compareAndDelete(String key, byte[] expected) {
        return change(
                "delete",
                key,
                Expected.value(expected),
                (name, revision) -> nats.messages().remove(name, revision));
    }

    private CasResult change(String operation, String key, Expected expected, Change change) {
        return nats.run(operation, key, (bucket, name, deadline) -> {
            while (!deadline.isOver()) {
                NatsEntry now = deadline.await(nats.messages().look(name));
                if (!isAsExpected(expected, now)) {
                    return CasResult.mismatch(now.value());
                }
                if (deadline.await(change.send(name, now.revision()))) {
                    return CasResult.done();
                }
            }
            throw NatsFailures.lostEveryRace();
        });
    }

    private static boolean isAsExpected(Expected expected, NatsEntry now) {
        return expected instanceof Expected.Value value
                ? now.value()
                        .filter(found -> Arrays.equals(found, value.bytes()))
                        .isPresent()
                : now.value().isEmpty();
    }
}
