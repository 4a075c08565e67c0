package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why what was done to a key cannot have been done one after the other: a few operations of which no order is right.
 *
 * @param key the key
 * @param operations how many operations there were in all
 * @param start what the key held before them all
 * @param window the few, in the order in which they were called; as a rule none of them can be left out
 * @param culprit the one among them whose answer came last
 * @param possible what would have been right in its place
 */
public record Contradiction(
        String key,
        int operations,
        Optional<String> start,
        List<Operation> window,
        Operation culprit,
        List<Outcome> possible) {

    private static final int TOLD = 16;
    private static final int OUTCOMES = 4;
    private static final double NANOS_PER_MS = 1e6;

    /** Copies the lists. */
    public Contradiction {
        window = List.copyOf(window);
        possible = List.copyOf(possible);
    }

    /** The operations, a line each, with times in ms from the first of them, and last what would have been right. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Operation> last = window.subList(Math.max(0, window.size() - TOLD), window.size());
        start.ifPresent(value -> lines.add("at first it held " + value));
        if (last.size() < window.size()) {
            lines.add((window.size() - last.size()) + " before them");
        }
        int width = widest(last);
        for (Operation each : last) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s  %8.3f to %8.3f ms  %-" + width + "s  %s",
                    each.who(),
                    millis(each.invoked()),
                    millis(each.returned()),
                    each.call().told(),
                    each.outcome().told()));
        }
        lines.add(couldOnlyBe());
        return lines;
    }

    private static int widest(List<Operation> some) {
        return some.stream().mapToInt(each -> each.call().told().length()).max().orElse(1);
    }

    private double millis(long moment) {
        return (moment - window.get(0).invoked()) / NANOS_PER_MS;
    }

    private String couldOnlyBe() {
        boolean many = possible.size() > OUTCOMES;
        String some = (many ? possible.subList(0, OUTCOMES - 1) : possible)
                .stream().map(Outcome::told).collect(Collectors.joining(", or "));
        String more = many ? ", or one of " + (possible.size() - OUTCOMES + 1) + " other answers" : "";
        return culprit.call().told() + " by " + culprit.who() + " could only be: " + some + more;
    }
}
