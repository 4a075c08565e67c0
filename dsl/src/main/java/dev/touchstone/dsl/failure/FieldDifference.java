package dev.touchstone.dsl.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One field in which a record is not as it should be.
 *
 * @param field the field's name in the backend
 * @param expected what it should hold, as people read it
 * @param found what it holds
 */
public record FieldDifference(String field, String expected, String found) {

    private static final int WIDEST = 60;

    /** Several of them side by side, a line for each below their titles. */
    static String table(String expected, String found, List<FieldDifference> differences) {
        List<FieldDifference> rows = new ArrayList<>(List.of(new FieldDifference("field", expected, found)));
        rows.addAll(differences);
        int first = rows.stream().mapToInt(row -> row.field().length()).max().orElse(1);
        int second = rows.stream()
                .mapToInt(row -> Math.min(WIDEST, row.expected().length()))
                .max()
                .orElse(1);
        String format = "%n  %-" + first + "s  %-" + second + "s | %s";
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> table.append(String.format(Locale.ROOT, format, row.field(), row.expected(), row.found())));
        return table.toString();
    }
}
