package dev.touchstone.dsl.failure;

import java.util.List;
import java.util.stream.Collectors;

/** How several workers are named in one line. */
public final class Workers {

    private Workers() {}

    /** For example {@code worker 3, worker 7}. */
    public static String named(List<Integer> workers) {
        return workers.stream().map(worker -> "worker " + worker).collect(Collectors.joining(", "));
    }
}
