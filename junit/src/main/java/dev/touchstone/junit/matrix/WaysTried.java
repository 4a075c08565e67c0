package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** Each way in which a column was tried, with its outcome, and the lines to paste that would help. */
final class WaysTried {

    private static final int WORDS = 12;

    private WaysTried() {}

    static List<String> of(ColumnResult column, int indent) {
        List<String> lines = new ArrayList<>();
        for (ColumnResult.Attempt attempt : column.attempts()) {
            lines.addAll(Paragraph.of(label(attempt.way(), indent), indent + WORDS, SafeText.of(attempt.outcome())));
        }
        String word = "do one of";
        for (String next : column.next()) {
            lines.add(label(word, indent) + Ascii.of(SafeText.of(next)));
            word = "";
        }
        return lines;
    }

    private static String label(String word, int indent) {
        return " ".repeat(indent) + Amounts.of("%-" + WORDS + "s", word);
    }
}
