package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.Yaml;

/** Every snippet of the docs is what its language says: Java compiles, all else can be read. */
class SnippetsTest {

    @TempDir
    Path classes;

    @TestFactory
    Stream<DynamicTest> java_compiles() throws IOException {
        return Page.all().stream()
                .filter(page -> page.in("java").stream()
                        .anyMatch(snippet -> snippet.example().isEmpty()))
                .map(page -> DynamicTest.dynamicTest(page.path().toString(), () -> {
                    Path folder = Files.createTempDirectory(classes, "page");
                    assertThat(new Compilation(page).into(folder)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> yaml_json_and_xml_can_be_read() throws IOException {
        return Page.all().stream()
                .flatMap(page -> page.snippets().stream()
                        .filter(snippet -> snippet.language().matches("yaml|json|xml"))
                        .map(snippet -> DynamicTest.dynamicTest(
                                page.path() + ":" + snippet.line(),
                                () -> assertThatCode(() -> read(snippet)).doesNotThrowAnyException())));
    }

    @TestFactory
    Stream<DynamicTest> what_is_shown_of_the_examples_is_in_them() throws IOException {
        return Page.all().stream()
                .flatMap(page -> page.snippets().stream()
                        .flatMap(snippet -> snippet.example().stream()
                                .map(file -> DynamicTest.dynamicTest(
                                        page.path() + ":" + snippet.line(),
                                        () -> assertThat(squeezed(Files.readString(file)))
                                                .contains(squeezed(snippet.text()))))));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void every_script_that_is_named_is_there() throws IOException {
        assertThat(Page.all().stream()
                        .flatMap(page -> page.snippets().stream())
                        .flatMap(snippet -> Stream.of(snippet.text().split("[\\s|]+")))
                        .filter(word -> word.matches("ci/[a-z-]+")))
                .allSatisfy(script -> assertThat(Page.ROOT.resolve(script)).isExecutable());
    }

    private static void read(Page.Snippet snippet) throws Exception {
        switch (snippet.language()) {
            case "yaml" -> new Yaml().load(snippet.text());
            case "json" -> new ObjectMapper().readTree(snippet.text());
            default ->
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader("<all>" + snippet.text() + "</all>")));
        }
    }
}
