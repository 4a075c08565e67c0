package dev.touchstone.junit.matrix;

import java.util.List;

/**
 * What a column's tests left behind at the end of the run.
 *
 * @param connections how many connections were still open
 * @param warnings what was logged as a warning
 */
public record Leftovers(int connections, List<String> warnings) {

    /** Copies the warnings. */
    public Leftovers {
        warnings = List.copyOf(warnings);
    }
}
