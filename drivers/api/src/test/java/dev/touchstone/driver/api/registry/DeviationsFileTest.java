package dev.touchstone.driver.api.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeviationsFileTest {

    private static final String ENTRY = """
              - backend: toy
                contract: toy_basic
                id: TOY-03
                reason: the paint is not dry
                link: https://example.org/3
                until: 2031-01-31
            """;

    @Test
    void an_entry_says_of_whom_what_and_until_when() {
        DeviationsFile.Entry entry =
                DeviationsFile.read(file("deviations:\n" + ENTRY)).get(0);

        assertThat(entry.backend()).isEqualTo("toy");
        assertThat(entry.deviation().contract()).isEqualTo("toy_basic");
        assertThat(entry.deviation().place()).isEqualTo("mine.yaml:2");
        assertThat(entry.deviation().isOver(entry.deviation().until()))
                .as("the last day counts")
                .isFalse();
        assertThat(entry.deviation().isOver(entry.deviation().until().plusDays(1)))
                .isTrue();
    }

    @Test
    void what_is_wrong_is_told_with_its_line() {
        told("deviations:\n" + ENTRY + ENTRY, "mine.yaml:8: TOY-03 of toy is listed twice; the other one is in line 2");
        told("deviation:\n" + ENTRY, "mine.yaml:1: unknown field \"deviation\"; did you mean \"deviations\"?");
        told("deviations:\n" + ENTRY.replace("contract:", "cntract:"), "mine.yaml:3: unknown field \"cntract\"");
        told(
                "deviations:\n" + ENTRY.replace("backend: toy", "reason: r"),
                "mine.yaml:2: the field \"backend\" is missing");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatExceptionOfType(ClaimsProblem.class)
                .isThrownBy(() -> DeviationsFile.read(Path.of("no-such-file.yaml")))
                .withMessageStartingWith("no-such-file.yaml: cannot be read: ");
    }

    private static void told(String text, String message) {
        assertThatExceptionOfType(ClaimsProblem.class)
                .isThrownBy(() -> DeviationsFile.read(file(text)))
                .withMessageContaining(message);
    }

    private static RegistryFile file(String text) {
        return new RegistryFile("mine.yaml", text);
    }
}
