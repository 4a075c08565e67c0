package dev.touchstone.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are found that nobody named: those of data models that no backend here has. */
class CataloguePagesTest {

    private static final String PAGE = """
            # Register

            ## register_basic

            | id | behaviour | faults |
            |---|---|---|
            | REG-01 | It counts. | |
            """;

    @TempDir
    Path folder;

    @Test
    void pages_of_folders_are_found() throws IOException {
        Files.createDirectories(folder.resolve(Catalogue.FOLDER));
        Files.writeString(folder.resolve(Catalogue.FOLDER + "register.md"), PAGE);
        Files.writeString(folder.resolve(Catalogue.FOLDER + "notes.txt"), "no page");

        expectRegister(folder);
    }

    @Test
    void pages_of_jars_are_found() throws IOException {
        Path jar = folder.resolve("tests.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new JarEntry(Catalogue.FOLDER));
            entries.putNextEntry(new JarEntry(Catalogue.FOLDER + "register.md"));
            entries.write(PAGE.getBytes(UTF_8));
        }

        expectRegister(jar);
    }

    private static void expectRegister(Path place) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            assertThat(CataloguePages.on(loader)).containsExactly("register");
            Catalogue catalogue = Catalogue.of(loader, List.of());
            assertThat(catalogue.of("register_basic")).hasSize(1);
            assertThat(catalogue.model("register_basic")).contains("Register");
        }
    }
}
