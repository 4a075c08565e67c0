package dev.touchstone.driver.api.registry;

/** Something is wrong in a registry file. The message says file, line, what, and the nearest right word. */
public final class ClaimsProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem at a line, counted from 1; 0 where no line is to blame. */
    public ClaimsProblem(String file, int line, String what) {
        super((line > 0 ? file + ":" + line : file) + ": " + what);
    }
}
