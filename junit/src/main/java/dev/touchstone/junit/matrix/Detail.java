package dev.touchstone.junit.matrix;

import dev.touchstone.sut.Settings;

/** How much the console tells. */
public enum Detail {
    /** Failures and the matrix. */
    QUIET,
    /** Also servers, a line per cell, the slowest contracts, and what could not be had. */
    NORMAL,
    /** Also every behaviour with its time. */
    VERBOSE;

    /** What {@code touchstone.quiet} and {@code touchstone.verbose} ask for: {@code true} is on. */
    public static Detail in(Settings settings) {
        if (on(settings, "touchstone.verbose")) {
            return VERBOSE;
        }
        return on(settings, "touchstone.quiet") ? QUIET : NORMAL;
    }

    private static boolean on(Settings settings, String name) {
        return Boolean.parseBoolean(settings.get(name, "false"));
    }
}
