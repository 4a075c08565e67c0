package dev.touchstone.junit.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the report folder, so that it is there whole or not at all. */
public final class ReportFile {

    private ReportFile() {}

    /** Writes it in the place of an earlier one. @throws UncheckedIOException if the folder cannot be written */
    public static Path write(Path folder, String name, String text) {
        Path file = folder.resolve(name);
        Path part = folder.resolve(name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.createDirectories(folder);
            Files.writeString(part, text, StandardCharsets.UTF_8);
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }
}
