package dev.touchstone.dsl.failure;

import java.time.Duration;
import java.util.List;

/**
 * Some of those who started together never came to an end.
 *
 * @param workers who did not
 * @param all how many started
 * @param bound how long they were waited for
 */
public record NotEnded(List<Integer> workers, int all, Duration bound) implements FailureText {

    /** Copies the workers. */
    public NotEnded {
        workers = List.copyOf(workers);
    }

    @Override
    public String expected() {
        return "all " + all + " who started together to end within " + bound.toMillis() + " ms";
    }

    @Override
    public String but() {
        return "these had no answer: " + Workers.named(workers);
    }
}
