package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** What columns do beyond their claims, as probes saw it. */
final class MoreThanClaimed {

    private static final String LABEL = "MORE   ";

    private MoreThanClaimed() {}

    static List<String> of(Matrix matrix) {
        List<String> lines = new ArrayList<>();
        for (Cell cell : matrix.cells()) {
            cell.claimed().probed().forEach((trait, holds) -> {
                if (holds.equals(true)) {
                    String what = trait.equals("since")
                            ? cell.reason().orElse("it holds before since")
                            : trait + " is not declared; every behaviour that needs it passed";
                    lines.addAll(Paragraph.of(
                            LABEL,
                            LABEL.length(),
                            SafeText.of(cell.contract() + " on " + cell.column() + ": " + what)));
                }
            });
        }
        return lines;
    }
}
