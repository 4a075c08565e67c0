package dev.touchstone.junit.matrix;

import java.time.Instant;
import java.util.List;

/**
 * Everything that one run found.
 *
 * @param touchstone the kit's version
 * @param started when the run began
 * @param durationMs how long it took, in milliseconds
 * @param selection what was selected, in words; {@code everything} where nothing was
 * @param columns in the order of the selection
 * @param cells every column × contract that the run is about
 * @param slips what makes the run red beside cells: owed to nobody, selections that matched nothing, drops that failed
 * @param origin how the run came about
 * @param specification what it holds the columns to
 */
public record Matrix(
        String touchstone,
        Instant started,
        double durationMs,
        String selection,
        List<ColumnResult> columns,
        List<Cell> cells,
        List<String> slips,
        Origin origin,
        Specification specification) {

    /** Copies the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        slips = List.copyOf(slips);
    }

    /** Of a run that tells neither how it came about nor what it holds the columns to. */
    public Matrix(
            String touchstone,
            Instant started,
            double durationMs,
            String selection,
            List<ColumnResult> columns,
            List<Cell> cells,
            List<String> slips) {
        this(touchstone, started, durationMs, selection, columns, cells, slips, Origin.UNTOLD, Specification.UNTOLD);
    }

    /** The same with these slips. */
    Matrix with(List<String> others) {
        return new Matrix(touchstone, started, durationMs, selection, columns, cells, others, origin, specification);
    }

    /** Whether anything makes the run red, also a cell that an available column lacks, and a run of no behaviour. */
    public boolean isRed() {
        Tally tally = Tally.of(this);
        return !slips.isEmpty()
                || cells.stream().anyMatch(cell -> cell.verdict().isRed())
                || tally.cells(Verdict.NOT_RUN) > 0
                || tally.tried() == 0;
    }
}
