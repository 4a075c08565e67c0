package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One test case as the readers of JUnit's XML know it.
 *
 * @param name id and sentence
 * @param ms how long it took, in milliseconds
 * @param verdict what came out
 * @param reason in one line; empty for a pass
 * @param text the whole story; empty if there is none
 */
record SuiteCase(String name, double ms, Verdict verdict, String reason, String text) {

    private static final String NO_REASON = "no reason was given";

    /** Every behaviour of a cell, and the cell itself where its behaviours do not tell how bad it is. */
    static List<SuiteCase> of(ColumnResult column, Cell cell, CellTable table) {
        List<SuiteCase> cases = new ArrayList<>();
        for (BehaviourResult behaviour : cell.behaviours()) {
            cases.add(of(column, cell, behaviour, table));
        }
        boolean told = cases.stream().anyMatch(each -> each.verdict.compareTo(cell.verdict()) <= 0);
        if (!told) {
            cases.add(without(cell.contract(), cell.verdict(), cell.reason().orElse(NO_REASON)));
        }
        return cases;
    }

    /** What has a reason and no story. */
    static SuiteCase without(String name, Verdict verdict, String reason) {
        return new SuiteCase(name, 0, verdict, SafeText.of(reason), "");
    }

    private static SuiteCase of(ColumnResult column, Cell cell, BehaviourResult behaviour, CellTable table) {
        boolean quiet = behaviour.verdict() == Verdict.PASS;
        String reason = behaviour.reason().or(cell::reason).orElse(quiet ? "" : NO_REASON);
        String text = behaviour
                .failure()
                .map(failure -> new RedBehaviour(column, cell.contract(), behaviour, failure))
                .map(red -> story(red, table))
                .orElse("");
        return new SuiteCase(
                behaviour.id() + " " + behaviour.name(),
                behaviour.durationMs(),
                behaviour.verdict(),
                SafeText.of(reason),
                text);
    }

    /** As on the console, and the stack trace, which only files have. */
    private static String story(RedBehaviour red, CellTable table) {
        List<String> lines = new StoryBlock(List.of(red), Hint.of(table, red)).full();
        String trace = red.failure().trace().map(SafeText::of).orElse("");
        return String.join("\n", lines) + (trace.isEmpty() ? "" : "\n\n" + trace);
    }

    /** How the readers of JUnit's XML call it; empty for a pass. */
    Optional<String> element() {
        return switch (verdict) {
            case PASS -> Optional.empty();
            case FAIL -> Optional.of("failure");
            case ERROR, NOT_RUN -> Optional.of("error");
            case KNOWN_DEVIATION, EXCLUDED, NOT_CLAIMED, UNAVAILABLE -> Optional.of("skipped");
        };
    }
}
