package dev.touchstone.junit.matrix;

import java.nio.file.Path;
import java.util.List;

/** Keeps the last screen in the report folder, for those who show it when Maven is done talking. */
final class Summary {

    private Summary() {}

    /**
     * Writes {@code summary.txt}.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    static Path write(List<String> lastScreen, Path folder) {
        return ReportFile.write(folder, "summary.txt", String.join("\n", lastScreen) + "\n");
    }
}
