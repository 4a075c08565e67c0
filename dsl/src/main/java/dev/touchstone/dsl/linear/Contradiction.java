package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why what was done to a key cannot have been done one after the other: a few operations of which no order is right.
 *
 * @param key the key
 * @param operations how many operations there were in all
 * @param window the few, in the order in which they were called; as a rule none of them can be left out
 * @param culprit the one among them whose answer came last
 * @param possible what the key can have held when the culprit was answered
 */
public record Contradiction(
        String key, int operations, List<Operation> window, Operation culprit, List<String> possible) {

    private static final int TOLD = 16;
    private static final int STATES = 4;
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
                    told(each)));
        }
        lines.add(rightWas());
        return lines;
    }

    private static int widest(List<Operation> some) {
        return some.stream().mapToInt(each -> each.call().told().length()).max().orElse(1);
    }

    private String told(Operation each) {
        return each.outcome().told();
    }

    private double millis(long moment) {
        return (moment - window.get(0).invoked()) / NANOS_PER_MS;
    }

    private String rightWas() {
        List<String> some = possible.subList(0, Math.min(STATES, possible.size()));
        String more = possible.size() > STATES ? " or one of " + (possible.size() - STATES) + " others" : "";
        return "when the last of these answers was given, the key can only have held " + String.join(" or ", some)
                + more;
    }
}
