package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Lifetimes;
import dev.touchstone.driver.api.keyvalue.Ttl;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * {@code keyvalue_ttl} on NATS from 2.11 on: a message has a time to live of its own, so a deadline is changed by putting
 * the value anew under its revision. Thread-safe.
 */
final class NatsKeyValueTtl implements KeyValueTtl {

    private static final Duration STEP = Duration.ofSeconds(1);

    /** The server counts nanoseconds since 1970 in 63 bits, which last until the year 2262. */
    private static final Duration LONGEST = Duration.ofDays(73_000);

    private static final Duration LEAST = Duration.ofMillis(1);

    private final NatsNamespace nats;

    NatsKeyValueTtl(NatsNamespace nats) {
        this.nats = nats;
    }

    @Override
    public void set(String key, byte[] value, Duration ttl) {
        byte[] copy = nats.copy("put ttl", key, value);
        long seconds = Lifetimes.positiveSteps("put ttl", key, ttl, STEP, LONGEST);
        run(
                "put ttl",
                key,
                (bucket, name, deadline) -> deadline.await(nats.messages().putFor(seconds, name, copy)));
    }

    @Override
    public boolean expire(String key, Duration ttl) {
        long seconds = Lifetimes.steps("put ttl", key, ttl, STEP, LONGEST);
        return change(
                key,
                entry -> true,
                (name, entry) -> seconds < 1
                        ? nats.messages().remove(name, entry.revision())
                        : nats.messages().putFor(seconds, name, entry.value().orElseThrow(), entry.revision()));
    }

    @Override
    public Ttl ttl(String key) {
        return run("get ttl", key, (bucket, name, deadline) -> {
            NatsEntry entry = deadline.await(nats.messages().look(name));
            if (entry.value().isEmpty()) {
                return new Ttl.NoKey();
            }
            if (entry.ttl().isEmpty()) {
                return new Ttl.NoExpiry();
            }
            Duration left = entry.left(deadline.await(nats.messages().time()));
            return new Ttl.Remaining(left.compareTo(LEAST) < 0 ? LEAST : left); // it is there still
        });
    }

    @Override
    public boolean persist(String key) {
        return change(
                key,
                entry -> entry.ttl().isPresent(),
                (name, entry) -> nats.messages().put(name, entry.value().orElseThrow(), entry.revision()));
    }

    private boolean change(
            String key, Predicate<NatsEntry> which, BiFunction<String, NatsEntry, CompletableFuture<Boolean>> change) {
        return run("put ttl", key, (bucket, name, deadline) -> {
            while (!deadline.isOver()) {
                NatsEntry entry = deadline.await(nats.messages().look(name));
                if (entry.value().isEmpty() || !which.test(entry)) {
                    return false;
                }
                if (deadline.await(change.apply(name, entry))) {
                    return true;
                }
            }
            throw NatsFailures.lostEveryRace();
        });
    }

    private <T> T run(String operation, String key, NatsNamespace.Request<T> request) {
        return nats.run(operation, key, (bucket, name, deadline) -> {
            if (!nats.hasTtl()) {
                String why = "the server knows no time to live of a message: that came with 2.11";
                throw new BackendException(FailureKind.UNSUPPORTED, operation, key, why, null);
            }
            return request.send(bucket, name, deadline);
        });
    }
}
