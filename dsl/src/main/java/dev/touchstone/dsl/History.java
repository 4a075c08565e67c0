package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one test did, in the vocabulary's words, for its failure report, and remarks for every report. Thread-safe; keeps
 * the last 500 operations.
 */
public final class History {

    /** How a remark begins that tells what was measured, and not what could not be reached. */
    public static final String MEASURED = "measured: ";

    private static final int KEPT = 500;

    private final Deque<Done> operations = new ArrayDeque<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private long dropped;

    /**
     * One thing done or looked at.
     *
     * @param number counted from 1 in the order of their ends
     * @param what verb and subject, e.g. {@code create colour = red}
     * @param outcome {@code ok}, the kind of failure, or what was seen
     * @param took how long it took
     */
    public record Operation(long number, String what, String outcome, Duration took) {}

    /** The same, not put in words yet: mostly nobody reads it. */
    private record Done(long number, Supplier<String> what, String outcome, Duration took) {

        Operation told() {
            return new Operation(number, what.get(), outcome, took);
        }
    }

    /** Runs an operation and keeps it with outcome {@code ok}, or the kind of its failure, which is thrown on. */
    public <T> T record(String what, Supplier<T> operation) {
        return record(what, operation, result -> "ok");
    }

    /** The same, for an operation that answers nothing. */
    public void run(String what, Runnable operation) {
        record(what, () -> {
            operation.run();
            return what;
        });
    }

    /** The same, with an outcome in words made from the result. */
    public <T> T record(String what, Supplier<T> operation, Function<? super T, String> outcome) {
        return record(() -> what, operation, outcome);
    }

    /** The same of what is put in words only when it is read, from what does not change. */
    public <T> T record(Supplier<String> what, Supplier<T> operation, Function<? super T, String> outcome) {
        long begun = System.nanoTime();
        String ended = "broken off";
        try {
            T result = operation.get();
            ended = outcome.apply(result);
            return result;
        } catch (BackendException failure) {
            ended = failure.kind().name();
            throw failure;
        } finally {
            add(what, ended, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private synchronized void add(Supplier<String> what, String outcome, Duration took) {
        if (operations.size() == KEPT) {
            operations.removeFirst();
            dropped++;
        }
        operations.addLast(new Done(dropped + operations.size() + 1, what, outcome, took));
    }

    /** Leaves a remark for the report, also of a test that passes: what it could not reach. */
    public synchronized void remark(String remark) {
        remarks.add(remark);
    }

    /** Leaves a remark for the report of what was measured beside the verdict. */
    public void measured(String what) {
        remark(MEASURED + what);
    }

    /** The remarks, each once. */
    public synchronized List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** What was kept, oldest first. */
    public synchronized List<Operation> operations() {
        return operations.stream().map(Done::told).toList();
    }
}
