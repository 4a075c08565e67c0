package dev.touchstone.junit.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The three cells that took longest. */
final class Slowest {

    private static final int TOLD = 3;

    private Slowest() {}

    static List<String> of(Matrix matrix) {
        String cells = matrix.cells().stream()
                .filter(cell -> cell.durationMs() > 0)
                .sorted(Comparator.comparingDouble(Cell::durationMs).reversed())
                .limit(TOLD)
                .map(cell -> cell.column() + " " + cell.contract() + " " + Amounts.seconds(cell.durationMs()))
                .collect(Collectors.joining(", "));
        return cells.isEmpty() ? List.of() : Paragraph.of("Slowest", 10, cells);
    }
}
