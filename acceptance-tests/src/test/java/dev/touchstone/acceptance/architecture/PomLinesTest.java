package dev.touchstone.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A backend that has a folder below drivers/ is in every build file that must know it; else the lines to add are told. */
class PomLinesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String REGISTRY = "src/main/resources/META-INF/touchstone/backends";

    /** A line that a build file needs. */
    private record Wanted(String file, String line, String where) {

        boolean isThere() throws IOException {
            return squeezed(Files.readString(ROOT.resolve(file))).contains(squeezed(line));
        }

        String told() {
            return "%s lacks, %s:%n    %s".formatted(file, where, line);
        }

        private static String squeezed(String xml) {
            return xml.replaceAll("\\s+", "");
        }
    }

    @Test
    void there_are_backends_to_look_at() throws IOException {
        assertThat(backends()).contains("memstore");
    }

    @TestFactory
    Stream<DynamicTest> every_build_file_knows_each_backend() throws IOException {
        return backends().stream()
                .map(backend -> DynamicTest.dynamicTest(backend, () -> {
                    List<String> missing = new ArrayList<>();
                    for (Wanted wanted : wanted(backend)) {
                        if (!wanted.isThere()) {
                            missing.add(wanted.told());
                        }
                    }
                    assertThat(missing)
                            .as("lines to add for the backend %s", backend)
                            .isEmpty();
                }));
    }

    private static List<Wanted> wanted(String backend) {
        List<Wanted> wanted = new ArrayList<>(List.of(
                new Wanted("drivers/pom.xml", "<module>" + backend + "</module>", "among its modules"),
                new Wanted(
                        "acceptance-tests/pom.xml",
                        "<artifactId>touchstone-driver-" + backend
                                + "</artifactId><version>${project.version}</version><scope>test</scope>",
                        "as a dependency of dev.touchstone"),
                new Wanted(
                        "acceptance-tests/pom.xml",
                        "${touchstone.profile." + backend + "}",
                        "in failsafe's touchstone.profiles"),
                new Wanted(
                        "acceptance-tests/pom.xml",
                        "<profile><id>backend-" + backend + "</id></profile>",
                        "among the profiles that switch its own lint profile off"),
                new Wanted("pom.xml", "<touchstone.profile." + backend + "/>", "among its properties"),
                new Wanted(
                        "pom.xml",
                        "<id>backend-" + backend + "</id><properties><touchstone.profile." + backend + ">" + backend
                                + "</touchstone.profile." + backend + ">",
                        "as a profile, with what the others have below it"),
                new Wanted(
                        "pom.xml", "\"backend-" + backend + "\"", "in the list of profiles that the enforcer knows")));
        if (Files.isDirectory(ROOT.resolve("sut-" + backend))) {
            wanted.add(new Wanted("pom.xml", "<module>sut-" + backend + "</module>", "among its modules"));
        }
        return wanted;
    }

    /** The folders below drivers/ that have a registry file of their name. */
    private static List<String> backends() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("drivers"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> Files.exists(ROOT.resolve("drivers")
                            .resolve(name)
                            .resolve(REGISTRY)
                            .resolve(name + ".yaml")))
                    .sorted()
                    .toList();
        }
    }
}
