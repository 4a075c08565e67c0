package dev.touchstone.junit.matrix;

import dev.touchstone.sut.Secrets;
import java.util.ArrayList;
import java.util.List;

/** The columns that could not be had: why not, and the lines to paste that would help. */
final class NotHere {

    private static final int INDENT = 14;

    private NotHere() {}

    static List<String> of(Matrix matrix) {
        List<String> lines = new ArrayList<>();
        for (ColumnResult column : matrix.columns()) {
            if (!column.available()) {
                lines.addAll(of(column));
            }
        }
        return lines;
    }

    private static List<String> of(ColumnResult column) {
        String reason = column.reason().orElse("no reason was given");
        List<String> lines =
                new ArrayList<>(Paragraph.of("", 2, "Not here: " + column.name() + ": " + Secrets.redact(reason)));
        lines.set(0, lines.get(0).strip());
        String label = "  do one of";
        for (String next : column.next()) {
            lines.add(Amounts.of("%-" + INDENT + "s%s", label, Ascii.of(Secrets.redact(next))));
            label = "";
        }
        return lines;
    }
}
