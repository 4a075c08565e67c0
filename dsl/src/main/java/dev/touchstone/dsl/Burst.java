package dev.touchstone.dsl;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.failure.LateEnd;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Writers who write again and again while something happens, each under a name of its own. Each ends when it is
 * told that the server is not there, or when it is over. Of a write that fails it does not know whether it took effect.
 */
public final class Burst {

    private static final int WRITERS = 4;
    private static final int BEFORE = 10; // writes of each before it happens

    private final String name;
    private final PlainWords actor;
    private final PlainWords witness;
    private final History history;
    private final List<Writer> writers = new ArrayList<>();
    private final CountDownLatch underWay = new CountDownLatch(WRITERS);
    private final AtomicBoolean over = new AtomicBoolean();

    Burst(String name, PlainWords actor, PlainWords witness, History history) {
        this.name = name;
        this.actor = actor;
        this.witness = witness;
        this.history = history;
        IntStream.rangeClosed(1, WRITERS).forEach(number -> writers.add(new Writer(name + "-" + number)));
    }

    /** Writes while this is done. @throws ExpectationFailure if a write does not end in time, or fails in a wrong way */
    Burst during(Runnable deed, Duration bound) {
        history.record(
                Line.of("write", name) + "-1 to " + name + "-" + WRITERS + ", meanwhile",
                () -> run(deed, bound),
                all -> told());
        return this;
    }

    private boolean run(Runnable deed, Duration bound) {
        IntConsumer hand = worker -> {
            if (worker > WRITERS) {
                whenUnderWay(deed, bound);
            } else {
                writers.get(worker - 1).write();
            }
        };
        List<Integer> late = new Crowd(new Patience(bound))
                .gather(WRITERS + 1, worker -> {
                    hand.accept(worker);
                    return worker;
                })
                .late();
        if (!late.isEmpty()) {
            throw ExpectationFailure.of(new LateEnd(late.get(0) > WRITERS ? "the disturbance" : "a write", bound));
        }
        return true;
    }

    private void whenUnderWay(Runnable deed, Duration bound) {
        try {
            if (!underWay.await(bound.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooSlowException(WRITERS + " writers were not under way within " + bound.toMillis() + " ms");
            }
            deed.run();
        } catch (InterruptedException brokenOff) {
            Thread.currentThread().interrupt();
            throw new TooSlowException("the wait for " + WRITERS + " writers was broken off");
        } finally {
            over.set(true);
        }
    }

    /** Whoever looks finds under each name the last value that was acknowledged, or one of which nobody knows. */
    public void expectNothingLost() {
        writers.forEach(Writer::expectKept);
    }

    private String told() {
        int all = writers.stream().mapToInt(writer -> writer.written).sum();
        int unknown = writers.stream().mapToInt(writer -> writer.unknown.size()).sum();
        return (all - unknown) + " ok, " + unknown + " unknown";
    }

    /** One of them; whoever reads its fields was told of its end. */
    private final class Writer {

        private final String own;
        private final List<Bytes> unknown = new ArrayList<>();
        private Optional<Bytes> acknowledged = Optional.empty();
        private int written;

        Writer(String own) {
            this.own = own;
        }

        void write() {
            try {
                boolean last = false;
                while (!last) {
                    last = over.get(); // one more after it has happened
                    written++;
                    last |= toldAbsent(Bytes.of("write " + written + " of " + own));
                    if (written == BEFORE) {
                        underWay.countDown();
                    }
                }
            } finally {
                if (written < BEFORE) {
                    underWay.countDown(); // so that nobody waits for it
                }
            }
        }

        /** Writes; whether it was told that the server is not there. */
        private boolean toldAbsent(Bytes value) {
            Uses.Use use = new Uses.Use("a write", () -> actor.writeUntold(own, value.toArray()));
            Optional<FailureKind> failure = Uses.failureOf(WriteOutcome.SIGNS_OF_TROUBLE, use);
            if (failure.isPresent()) {
                unknown.add(value);
            } else {
                acknowledged = Optional.of(value);
            }
            return failure.equals(Optional.of(FailureKind.UNAVAILABLE));
        }

        void expectKept() {
            List<Bytes> allowed = new ArrayList<>(unknown);
            acknowledged.ifPresent(value -> allowed.add(0, value));
            Optional<Bytes> found = history.record(
                    Line.of("expect", own, allowed), () -> witness.held(own), seen -> Line.found(allowed, seen));
            if (found.isPresent() || acknowledged.isPresent()) {
                Findings.expectOneOf(own, allowed, found);
            }
        }
    }
}
