package dev.touchstone.junit.matrix;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shows people everything that a run found, in one page that needs no other file, no network and no server. */
public final class MatrixHtml {

    /** The page of a detection run. */
    public static final String DETECTION = "detection.html";

    private MatrixHtml() {}

    /**
     * Writes {@code matrix.html} into the folder; it is there whole or not at all.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static Path write(Matrix matrix, Path folder) {
        return ReportFile.write(folder, "matrix.html", PageTemplate.ours().around(PageData.of(matrix, beside(folder))));
    }

    /**
     * Writes it again where a run left its {@code matrix.json}, for another page that has come beside it.
     *
     * @return whether there was one
     * @throws BadMatrixException if the file holds no matrix
     */
    public static boolean renew(Path folder) {
        Path told = folder.resolve("matrix.json");
        if (!Files.exists(told) || !Files.exists(folder.resolve("matrix.html"))) {
            return false;
        }
        write(MatrixJsonReader.read(told), folder);
        return true;
    }

    /** The styles of the page that another one needs to look like it: colours, letters, and what stands on top. */
    public static String styles() {
        return PageTemplate.styles(List.of("colours", "base"));
    }

    private static List<String> beside(Path folder) {
        return Files.exists(folder.resolve(DETECTION)) ? List.of(DETECTION) : List.of();
    }

    /** The same as text. */
    public static String text(Matrix matrix) {
        return PageTemplate.ours().around(PageData.of(matrix, List.of()));
    }
}
