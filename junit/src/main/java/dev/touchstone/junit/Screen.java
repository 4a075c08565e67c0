package dev.touchstone.junit;

import java.io.PrintStream;
import java.util.List;

/** Shows lines to whoever looks at the console; those of one call stay together. Switched off it shows none. */
public final class Screen {

    private final PrintStream out;
    private final boolean on;

    /** The console, or none. */
    public Screen(boolean on) {
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

    /** A line each. */
    public synchronized void say(List<String> lines) {
        if (on) {
            lines.forEach(out::println);
        }
    }
}
