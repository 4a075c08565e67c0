package dev.touchstone.junit.matrix;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Shows people everything that a run found, in one page that needs no other file, no network and no server. */
public final class MatrixHtml {

    private MatrixHtml() {}

    /** Loads what writing takes, in the background, as {@link MatrixJson#prepare()} does. */
    public static void prepare() {
        CompletableFuture<String> unused = CompletableFuture.supplyAsync(() -> text(small()));
    }

    /**
     * Writes {@code matrix.html} into the folder; it is there whole or not at all.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static Path write(Matrix matrix, Path folder) {
        return ReportFile.write(folder, "matrix.html", text(matrix));
    }

    /** The same as text. */
    public static String text(Matrix matrix) {
        return PageTemplate.ours().around(PageData.of(matrix));
    }

    /** A run in which a bit of everything came up. */
    private static Matrix small() {
        Failure.Step step = new Failure.Step("", "", 1);
        Failure failure = new Failure("", "", List.of(step), "", Optional.empty());
        Optional<String> why = Optional.of("");
        BehaviourResult red = new BehaviourResult("a", "", Verdict.FAIL, 1, why, Optional.of(failure), List.of());
        BehaviourResult green = new BehaviourResult("b", "", Verdict.PASS, 1, why, Optional.empty(), List.of());
        Cell cell = new Cell("", "", "", Verdict.FAIL, Claimed.NOTHING, Optional.empty(), 1, List.of(red, green));
        ColumnResult column = new ColumnResult("", "", "", why, why, 1, true, Optional.empty(), List.of(), List.of());
        return new Matrix("", Instant.EPOCH, 1, "", List.of(column), List.of(cell), List.of());
    }
}
