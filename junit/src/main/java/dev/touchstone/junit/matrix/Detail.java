package dev.touchstone.junit.matrix;

/** How much the console tells. */
public enum Detail {
    /** Failures and the matrix. */
    QUIET,
    /** Also servers, a line per cell, the slowest contracts, and what could not be had. */
    NORMAL,
    /** Also every behaviour with its time. */
    VERBOSE
}
