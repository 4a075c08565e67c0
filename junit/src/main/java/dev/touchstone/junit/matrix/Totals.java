package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** The last line: green or red, and why. */
final class Totals {

    private static final int INDENT = 10;

    private Totals() {}

    static List<String> of(Matrix matrix) {
        return Paragraph.of(matrix.isRed() ? "RED" : "GREEN", INDENT, words(matrix));
    }

    /** The same as a sentence. */
    static String words(Matrix matrix) {
        return String.join(", ", matrix.isRed() ? red(matrix) : green(matrix));
    }

    private static List<String> green(Matrix matrix) {
        Tally tally = Tally.of(matrix);
        List<String> parts = new ArrayList<>();
        parts.add(Amounts.count(tally.behaviours(Verdict.PASS), "behaviour") + " kept");
        parts.add(Amounts.count(CellTable.of(matrix).columns().size(), "column"));
        parts.add(Amounts.count(tally.claims(), "claim"));
        long known = tally.behaviours(Verdict.KNOWN_DEVIATION);
        if (known > 0) {
            parts.add(Amounts.count(known, "known deviation"));
        }
        return parts;
    }

    private static List<String> red(Matrix matrix) {
        Tally tally = Tally.of(matrix);
        List<String> parts = new ArrayList<>();
        add(parts, tally, Verdict.FAIL, "fails", "fail");
        add(parts, tally, Verdict.ERROR, "ends in error", "end in error");
        add(parts, tally, Verdict.NOT_RUN, "did not run", "did not run");
        if (!matrix.slips().isEmpty()) {
            parts.add(Amounts.count(matrix.slips().size(), "slip"));
        }
        if (tally.tried() == 0) {
            parts.add("no behaviour ran at all");
        }
        return parts;
    }

    private static void add(List<String> parts, Tally tally, Verdict verdict, String one, String several) {
        int cells = tally.cells(verdict);
        if (cells > 0) {
            String of = parts.isEmpty() ? " of " + Amounts.count(tally.claims(), "claim") : "";
            parts.add(Amounts.of("%,d%s %s", cells, of, cells == 1 ? one : several));
        }
    }
}
