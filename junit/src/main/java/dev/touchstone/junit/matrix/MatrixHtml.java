package dev.touchstone.junit.matrix;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Shows people everything that a run found, in one page that needs no other file, no network and no server. */
public final class MatrixHtml {

    private MatrixHtml() {}

    /** Loads what writing takes, in the background, as {@link MatrixJson#prepare()} does. */
    public static void prepare() {
        Matrix empty = new Matrix("", Instant.EPOCH, 0, "", List.of(), List.of(), List.of());
        CompletableFuture<String> unused = CompletableFuture.supplyAsync(() -> text(empty));
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
}
