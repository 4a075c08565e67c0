package dev.touchstone.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** One idea per file: no Java file of ours has more than 300 lines. */
class FileLengthTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int MOST = 300;

    @Test
    void no_file_is_longer() throws IOException {
        List<Path> ours = javaFiles();
        assertThat(ours).contains(ROOT.resolve("dsl/src/main/java/dev/touchstone/dsl/KeyValues.java"));
        assertThat(ours).filteredOn(file -> lines(file) > MOST).isEmpty();
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isBuilt(ROOT.relativize(file)))
                    .toList();
        }
    }

    private static boolean isBuilt(Path file) {
        return StreamSupport.stream(file.spliterator(), false).anyMatch(Path.of("target")::equals);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
