package dev.touchstone.junit.matrix;

import java.nio.file.Path;

/** Shows people everything that a run found, in one page that needs no other file, no network and no server. */
public final class MatrixHtml {

    private MatrixHtml() {}

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
