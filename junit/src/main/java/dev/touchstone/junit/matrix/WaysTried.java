package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** Each way in which a column was tried, with its outcome, and the lines to paste that would help. */
final class WaysTried {

    private static final int WORDS = 12;

    private WaysTried() {}

    static List<String> outcomes(ColumnResult column, int indent) {
        return column.attempts().stream()
                .flatMap(attempt ->
                        Paragraph.of(label(attempt.way(), indent), indent + WORDS, SafeText.of(attempt.outcome()))
                                .stream())
                .toList();
    }

    static List<String> whatHelps(ColumnResult column, int indent) {
        List<String> lines = new ArrayList<>();
        for (String next : column.next()) {
            lines.add(label(lines.isEmpty() ? "do one of" : "", indent) + Ascii.of(SafeText.of(next)));
        }
        return lines;
    }

    private static String label(String word, int indent) {
        return " ".repeat(indent) + Amounts.of("%-" + WORDS + "s", word);
    }
}
