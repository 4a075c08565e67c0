package dev.touchstone.junit;

import java.io.PrintStream;
import java.util.List;

/** The console, or none. Lines of one call stay together. */
final class Screen {

    private final PrintStream out;
    private final boolean on;

    Screen(boolean on) {
        this.out = System.out;
        this.on = on;
    }

    synchronized void say(List<String> lines) {
        if (on) {
            lines.forEach(out::println);
        }
    }
}
