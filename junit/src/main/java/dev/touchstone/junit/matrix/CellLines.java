package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** What the console says of a cell when it is complete. */
final class CellLines {

    private CellLines() {}

    static String of(Cell cell) {
        return Amounts.of(
                        "%c %-9s %-16s %-16s %s",
                        cell.verdict().sign(),
                        Ascii.of(cell.column()),
                        Ascii.of(cell.contract()),
                        outcome(cell),
                        cell.behaviours().isEmpty() ? "" : Amounts.hundredths(cell.durationMs()))
                .stripTrailing();
    }

    /** Every behaviour with its time. */
    static List<String> behaviours(Cell cell) {
        List<String> lines = new ArrayList<>();
        for (BehaviourResult each : cell.behaviours()) {
            String time = Amounts.of("%8.1f ms", each.durationMs());
            lines.add(Amounts.of("    %c %-8s %s  %s", each.verdict().sign(), each.id(), time, Ascii.of(each.name())));
        }
        return lines;
    }

    /** How many behaviours came to what, or why none was tried. */
    static String outcome(Cell cell) {
        if (cell.behaviours().isEmpty()) {
            return cell.verdict().word()
                    + cell.reason()
                            .map(why -> " (" + Paragraph.cut(SafeText.of(why), 40) + ")")
                            .orElse("");
        }
        List<String> parts = new ArrayList<>();
        parts.add(Amounts.of("%,d kept", cell.count(Verdict.PASS)));
        add(parts, cell, Verdict.FAIL);
        add(parts, cell, Verdict.ERROR);
        add(parts, cell, Verdict.NOT_RUN);
        add(parts, cell, Verdict.KNOWN_DEVIATION);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Cell cell, Verdict verdict) {
        if (cell.count(verdict) > 0) {
            parts.add(Amounts.of("%,d %s", cell.count(verdict), verdict.word()));
        }
    }
}
