package dev.touchstone.junit.matrix;

import java.nio.file.Path;
import java.util.List;

/** Files that runs left, for tests outside of this package. */
public final class MatrixFixture {

    private MatrixFixture() {}

    /** The {@code matrix.json} of a green run of one column. */
    public static Path green(Path folder, String column) {
        Cell cell = Samples.cell(column, "queue_basic", Verdict.PASS, Samples.pass("QUB-01"));
        return MatrixJson.write(
                Samples.matrix(List.of(Samples.column(column, "1.0", "process")), List.of(cell)), folder);
    }
}
