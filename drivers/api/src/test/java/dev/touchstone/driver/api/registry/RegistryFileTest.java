package dev.touchstone.driver.api.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFileTest {

    private static final String PATH = "META-INF/touchstone/backends/toy.yaml";

    @TempDir
    Path folder;

    @Test
    void two_jars_with_one_path_do_not_hide_each_other() throws IOException {
        Path one = jar("one.jar", PATH, "the one");
        Path other = jar("other.jar", PATH, "the other");

        assertThat(RegistryFile.in(one, "toy").text()).isEqualTo("the one");
        assertThat(RegistryFile.in(other, "toy").text()).isEqualTo("the other");
        assertThat(RegistryFile.in(other, "toy").place()).isEqualTo(other + "!/" + PATH);
    }

    @Test
    void a_folder_of_classes_and_resources_is_as_good_as_a_jar() throws IOException {
        Path file = write(folder.resolve("target/classes").resolve(PATH));
        assertThat(RegistryFile.in(folder.resolve("target/classes"), "toy").place())
                .isEqualTo(file.toString());
    }

    @Test
    void gradle_keeps_resources_beside_classes() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("build/classes/java/main"));
        Path file = write(folder.resolve("build/resources/main").resolve(PATH));
        assertThat(RegistryFile.in(classes, "toy").place()).isEqualTo(file.toString());
    }

    @Test
    void a_missing_file_is_told_with_the_place_where_it_should_be() throws IOException {
        Path jar = jar("one.jar", "META-INF/touchstone/backends/other.yaml", "x");
        missing(jar, jar + "!/" + PATH);
        missing(folder, folder.resolve(PATH).toString());
    }

    @Test
    void what_is_no_jar_cannot_be_read() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "not a zip");
        assertThatExceptionOfType(ClaimsProblem.class)
                .isThrownBy(() -> RegistryFile.in(broken, "toy"))
                .withMessageStartingWith(broken + ": cannot be read: ");
    }

    @Test
    void a_provider_whose_name_could_be_no_file_is_refused() {
        assertThatExceptionOfType(ClaimsProblem.class)
                .isThrownBy(() -> RegistryFile.of(new ToyProvider("../Toy", ToyProvider.BASIC)))
                .withMessageContaining("\"../Toy\" should be lower-case letters, digits and dashes");
    }

    private static void missing(Path source, String place) {
        assertThatExceptionOfType(ClaimsProblem.class)
                .isThrownBy(() -> RegistryFile.in(source, "toy"))
                .withMessageStartingWith(place + ": there is no such file");
    }

    private Path jar(String name, String path, String text) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.getBytes(UTF_8));
        }
        return jar;
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "backend: toy");
    }
}
