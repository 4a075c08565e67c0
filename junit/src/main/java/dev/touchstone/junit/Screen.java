package dev.touchstone.junit;

import java.io.PrintStream;
import java.util.List;

/** The console, or none. Lines of one call stay together. */
final class Screen {

    private final PrintStream out;
    private final boolean on;

    Screen(boolean on) {
        this(System.out, on);
    }

    private Screen(PrintStream out, boolean on) {
        this.out = out;
        this.on = on;
    }

    /** Where commands say what is wrong. */
    static Screen ofProblems() {
        return new Screen(System.err, true);
    }

    synchronized void say(List<String> lines) {
        if (on) {
            lines.forEach(out::println);
        }
    }
}
