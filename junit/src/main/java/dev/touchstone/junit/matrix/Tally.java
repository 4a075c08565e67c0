package dev.touchstone.junit.matrix;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cells and behaviours of a matrix, counted once for all reports. A cell that an available column lacks counts as
 * {@code not run}.
 */
final class Tally {

    private static final Set<Verdict> CLAIMED =
            EnumSet.of(Verdict.FAIL, Verdict.ERROR, Verdict.NOT_RUN, Verdict.KNOWN_DEVIATION, Verdict.PASS);

    private final Map<Verdict, Integer> cells = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Long> behaviours = new EnumMap<>(Verdict.class);

    private Tally(Collection<Verdict> cellVerdicts, List<Cell> told) {
        cellVerdicts.forEach(verdict -> cells.merge(verdict, 1, Integer::sum));
        told.forEach(cell -> cell.behaviours().forEach(each -> behaviours.merge(each.verdict(), 1L, Long::sum)));
    }

    static Tally of(Matrix matrix) {
        CellTable table = CellTable.of(matrix);
        return new Tally(table.verdicts(table.columns()), matrix.cells());
    }

    static Tally of(Matrix matrix, ColumnResult column) {
        List<Cell> own = matrix.cells().stream()
                .filter(cell -> cell.column().equals(column.name()))
                .toList();
        return new Tally(CellTable.of(matrix).verdicts(List.of(column)), own);
    }

    int cells(Verdict verdict) {
        return cells.getOrDefault(verdict, 0);
    }

    long behaviours(Verdict verdict) {
        return behaviours.getOrDefault(verdict, 0L);
    }

    /** Cells that the backends claim, whatever became of them. */
    int claims() {
        return CLAIMED.stream().mapToInt(this::cells).sum();
    }

    /** Behaviours that were owed, whatever became of them. */
    long verdicts() {
        return CLAIMED.stream().mapToLong(this::behaviours).sum();
    }

    /** Behaviours that were tried. */
    long tried() {
        return verdicts() - behaviours(Verdict.NOT_RUN);
    }
}
