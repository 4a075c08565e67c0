package dev.touchstone.dsl.linear;

/**
 * A history drawn by hand.
 *
 * @param name what it shows
 * @param lines a line for each worker, as {@link Timeline} reads them
 */
record Drawn(String name, String lines) {

    Verdict verdict() {
        return Linearizability.standard().check(journal());
    }

    Journal journal() {
        return Timeline.journal(lines.split("\n"));
    }

    @Override
    public String toString() {
        return name;
    }
}
