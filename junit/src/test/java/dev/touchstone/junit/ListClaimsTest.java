package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListClaimsTest {

    @TempDir
    Path folder;

    @Test
    void claims_are_listed_with_all_that_they_say() {
        assertThat(found("sound").claims())
                .containsExactly(
                        "sound: A synthetic backend for the kit's own tests",
                        "  notebook_basic  native    a map",
                        "                  traits    nulInKeys",
                        "  notebook_extra  emulated  a map as well",
                        "");
        assertThat(found("modest").claims()).contains("  notebook_basic  native    since 2.0  a map");
        assertThat(found("deviant").claims())
                .contains("                  deviates  NOB-01 until 2999-12-31: notes are lost on rainy days, "
                        + "https://example.org/rain");
        assertThat(found("claimless").claims()).contains("  claims nothing");
    }

    @Test
    void all_backends_are_listed_where_none_is_named() {
        assertThat(found().claims())
                .anyMatch(line -> line.startsWith("sound: "))
                .anyMatch(line -> line.startsWith("dying: "));
    }

    @Test
    void a_backend_that_there_is_not_is_told_with_the_nearest() {
        assertThat(found("sond").problems())
                .anyMatch(line -> line.startsWith("WRONG  sond: ") && line.contains("did you mean \"sound\"?"));
    }

    @Test
    void a_registry_file_that_nobody_reads_is_told_with_the_nearest() throws IOException {
        Path backends = Files.createDirectories(folder.resolve("META-INF/touchstone/backends"));
        Path orphan = Files.writeString(backends.resolve("sounds.yaml"), "backend: sounds");

        assertThat(found().problems())
                .anyMatch(line -> line.startsWith("WRONG  " + orphan + ": no provider")
                        && line.contains("did you mean \"sound\"?"));
    }

    @Test
    void a_claim_that_no_test_class_is_about_is_told_with_its_line() {
        assertThat(found().problems())
                .anyMatch(line -> line.contains("sound.yaml:4: notebook_basic is claimed, and no test class"));
    }

    @Test
    void a_test_class_on_the_class_path_is_found_without_running_it() {
        ClassPath here = ClassPath.ofThisProcess();
        ClassPath tests = new ClassPath(List.of(Path.of("target", "test-classes")));

        assertThat(ContractTests.on(tests)).containsExactly("notebook_extra");
        assertThat(here.find("META-INF/maven/", "pom.xml")).as("files in jars").isNotNull();
    }

    private ListClaims.Found found(String... backends) {
        return new ListClaims(new ClassPath(List.of(folder))).of(List.of(backends));
    }
}
