package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.FailureText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a test has arranged in one namespace, step by step. Where a step had to come before something ran out, and the
 * machine was too slow for it, everything is made again under new names, until patience ends. Thread-safe.
 */
final class Arrangement {

    private final Patience patience;
    private final List<Named> steps = new ArrayList<>();
    private final Map<String, String> aliases = new ConcurrentHashMap<>();
    private final Map<String, Long> ends = new ConcurrentHashMap<>();

    Arrangement(Patience patience) {
        this.patience = patience;
    }

    /** One step. */
    interface Step {

        /** Takes it. Answers false if it came too late to mean anything; throws what is wrong in any case. */
        boolean inTime();
    }

    private record Named(String name, Step step) {}

    /** What a name of the test is called on the server now. */
    String alias(String name) {
        return aliases.getOrDefault(name, name);
    }

    /** Takes a step that is never too late. */
    void make(String name, Runnable step) {
        make(name, (Step) () -> {
            step.run();
            return true;
        });
    }

    /** Takes a step; as long as it comes too late, all steps before it are taken again too. */
    void make(String name, Step step) {
        Named named = new Named(name, step);
        steps(list -> list.add(named));
        boolean made = false;
        try {
            makeInTime(name, step);
            made = true;
        } finally {
            if (!made) {
                steps(list -> list.remove(named)); // what was refused is no part of what is made again
            }
        }
    }

    private void makeInTime(String name, Step step) {
        long begun = System.nanoTime();
        boolean inTime = step.inTime();
        for (int times = 2; !inTime; times++) {
            if (System.nanoTime() - begun > patience.bound().toNanos()) {
                throw new TooSlowException("what was to be done with " + FailureText.quoted(name)
                        + " before its time was over came too late, " + (times - 1) + " times");
            }
            inTime = again(times);
        }
    }

    private boolean again(int times) {
        List<Named> all = steps(List::copyOf);
        all.forEach(each -> aliases.put(each.name(), each.name() + " (" + times + ")"));
        return all.stream().allMatch(each -> each.step().inTime());
    }

    private <T> T steps(Function<List<Named>, T> use) {
        synchronized (steps) {
            return use.apply(steps);
        }
    }

    /** Remembers that a name runs out, at the earliest at this moment of the clock that nobody can set. */
    void endsAt(String name, long nanos) {
        ends.put(name, nanos);
    }

    /** Forgets that a name runs out. */
    void endsNever(String name) {
        ends.remove(name);
    }

    /** How long a name certainly has left: negative if its time may be over; nothing if it does not run out. */
    Optional<Duration> left(String name) {
        return Optional.ofNullable(ends.get(name)).map(end -> Duration.ofNanos(end - System.nanoTime()));
    }

    /** Whether the time of a name is certainly not over. */
    boolean isAlive(String name) {
        return left(name).map(left -> !left.isNegative()).orElse(true);
    }
}
