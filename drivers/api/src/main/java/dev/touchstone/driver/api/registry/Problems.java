package dev.touchstone.driver.api.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All that is wrong, kept until everything has been looked at. */
final class Problems {

    private final List<ClaimsProblem> found = new ArrayList<>();

    void add(ClaimsProblem problem) {
        found.add(problem);
    }

    /** What could be read; empty if there was a problem, which is kept. */
    <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ClaimsProblem problem) {
            add(problem);
            return Optional.empty();
        }
    }

    /** Throws if anything was wrong. */
    void tell() {
        if (!found.isEmpty()) {
            throw ClaimsProblem.all(found);
        }
    }
}
