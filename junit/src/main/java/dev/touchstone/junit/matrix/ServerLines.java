package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** What the console says of a server when it is there, or cannot be had: which, how, and why in no other way. */
final class ServerLines {

    private ServerLines() {}

    static List<String> of(ColumnResult column, Detail detail) {
        List<String> lines = new ArrayList<>(Paragraph.of("", 0, column.name() + ": " + state(column)));
        if (column.available() && detail != Detail.VERBOSE) {
            return lines;
        }
        for (ColumnResult.Attempt attempt : column.attempts()) {
            String way = Amounts.of("  not %-10s", attempt.way());
            lines.addAll(Paragraph.of(way, way.length(), SafeText.of(attempt.outcome())));
        }
        return lines;
    }

    private static String state(ColumnResult column) {
        if (!column.available()) {
            return "not to be had: " + SafeText.of(column.reason().orElse("no reason was given"));
        }
        return column.product()
                + column.version().map(version -> " " + version).orElse("")
                + column.provisioning().map(way -> ", " + way).orElse("")
                + ", " + Amounts.duration(column.startMs());
    }
}
