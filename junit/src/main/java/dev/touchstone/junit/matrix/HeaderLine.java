package dev.touchstone.junit.matrix;

import java.util.List;

/** The first line of the last screen: what ran, and how long. */
final class HeaderLine {

    private HeaderLine() {}

    static List<String> of(Matrix matrix) {
        long available =
                matrix.columns().stream().filter(ColumnResult::available).count();
        int contracts = CellTable.of(matrix).contracts();
        String selection = matrix.selection().equals("everything") ? "" : "   " + SafeText.of(matrix.selection());
        String line = "Touchstone " + matrix.touchstone()
                + Amounts.of(
                        "   %d of %s", available, Amounts.count(matrix.columns().size(), "backend"))
                + "   " + Amounts.count(contracts, "contract")
                + "   " + Amounts.count(Tally.of(matrix).verdicts(), "verdict")
                + "   " + Amounts.seconds(matrix.durationMs())
                + selection;
        boolean wide = line.length() > Paragraph.WIDTH;
        return Paragraph.of("", 0, wide ? line.replace("   ", "  ") : line);
    }
}
