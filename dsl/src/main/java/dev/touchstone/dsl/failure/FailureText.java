package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.Names;
import java.util.List;
import java.util.stream.Collectors;

/** Says in two halves of a sentence what was expected and what the backend did instead. */
public interface FailureText {

    /** What was expected, in the contract's words, e.g. {@code "colour" to hold "blue"}. */
    String expected();

    /** What the backend did, e.g. {@code it was absent}. */
    String but();

    /** A name as people read it: in quotes, shortened, escaped. */
    static String quoted(String name) {
        return Names.shown(name);
    }

    /** The first of many findings in one line, with dots behind them if there are more than these. */
    static String first(int most, List<String> findings, String separator) {
        return findings.stream().limit(most).collect(Collectors.joining(separator))
                + (findings.size() > most ? separator + "..." : "");
    }
}
