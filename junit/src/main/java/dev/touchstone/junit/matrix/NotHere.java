package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that could not be had and that nobody named: why not, and the lines to paste that would help. */
final class NotHere {

    private NotHere() {}

    static List<String> of(Matrix matrix) {
        return columns(matrix).stream().flatMap(column -> of(column).stream()).toList();
    }

    static List<ColumnResult> columns(Matrix matrix) {
        Set<String> toldAsRed = matrix.cells().stream()
                .filter(cell -> cell.verdict().isRed())
                .map(Cell::column)
                .collect(Collectors.toSet());
        return matrix.columns().stream()
                .filter(column -> !column.available() && !toldAsRed.contains(column.name()))
                .toList();
    }

    private static List<String> of(ColumnResult column) {
        String reason = SafeText.of(column.reason().orElse("no reason was given"));
        List<String> lines = new ArrayList<>(Paragraph.of("Not here: " + column.name() + ": ", 2, reason));
        lines.addAll(WaysTried.whatHelps(column, 2));
        return lines;
    }
}
