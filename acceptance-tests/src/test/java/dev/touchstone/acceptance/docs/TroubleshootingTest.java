package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of error texts and the texts in the code and in our scripts say the same. */
class TroubleshootingTest {

    private static final Pattern FIRST_COLUMN = Pattern.compile("(?m)^\\| (`.*?`) \\| ");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CONFIGURATION =
            Pattern.compile("new ConfigurationException\\(\\s*\"([^\"\\\\]{8,}?)[ \\\\\"]*\"");

    private final String page = read(Page.ROOT.resolve("docs/troubleshooting.md"));
    private final String code = code();

    @Test
    void what_is_on_the_page_is_in_the_code() {
        assertThat(FIRST_COLUMN.matcher(page).results().flatMap(row -> texts(row.group(1))))
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(Stream.of(text.split("\\.\\.\\."))
                                .map(String::strip)
                                .filter(part -> part.length() > 2)
                                .filter(part -> !code.contains(escaped(part))))
                        .as(text)
                        .isEmpty());
    }

    @Test
    void every_reason_why_a_run_does_not_begin_is_on_the_page() {
        List<String> texts = CONFIGURATION
                .matcher(code)
                .results()
                .map(text -> text.group(1).strip())
                .distinct()
                .toList();
        assertThat(texts)
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> assertThat(page).contains(text));
    }

    private static Stream<String> texts(String cell) {
        return QUOTED.matcher(cell).results().map(text -> text.group(1));
    }

    private static String escaped(String part) {
        return part.replace("\"", "\\\"");
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(Page.ROOT)) {
            return files.filter(TroubleshootingTest::speaks)
                    .filter(Files::isRegularFile)
                    .map(TroubleshootingTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean speaks(Path file) {
        return file.toString().contains("/src/main/java/")
                || file.startsWith(Page.ROOT.resolve("ci"))
                || file.equals(Page.ROOT.resolve("pom.xml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
