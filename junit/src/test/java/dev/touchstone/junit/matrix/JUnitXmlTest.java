package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class JUnitXmlTest {

    @TempDir
    Path reports;

    @Test
    void there_is_a_file_per_column_and_contract_with_the_column_in_its_names() throws IOException {
        Cell passed = Samples.cell("redis", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01"));
        Cell unasked = Samples.unasked("redis", "queue_basic", Verdict.NOT_CLAIMED, "no claim");

        write(passed, unasked);

        assertThat(files()).containsExactly("TEST-redis.keyvalue_basic.xml", "TEST-redis.queue_basic.xml");
        Element suite = suite("redis.keyvalue_basic");
        assertThat(suite.getAttribute("name")).isEqualTo("redis.keyvalue_basic");
        assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-21T12:00:00");
        Element test = Xml.all(suite, "testcase").get(0);
        assertThat(test.getAttribute("classname")).isEqualTo("redis.keyvalue_basic");
        assertThat(test.getAttribute("name")).isEqualTo("KVB-01 overwriting without a deadline lifts the old one");
        assertThat(test.getAttribute("time")).isEqualTo("0.004");
        assertThat(test.hasChildNodes()).isFalse();
    }

    @Test
    void every_verdict_is_told_in_the_words_of_junit() {
        BehaviourResult[] each = Arrays.stream(Verdict.values())
                .map(verdict -> Samples.without("KVB-01", verdict, "because"))
                .toArray(BehaviourResult[]::new);

        write(Samples.cell("redis", "keyvalue_basic", Verdict.FAIL, each));

        assertThat(Xml.all(suite("redis.keyvalue_basic"), "testcase"))
                .extracting(JUnitXmlTest::inside)
                .containsExactly(
                        "failure: fail",
                        "error: error",
                        "error: not run",
                        "skipped: known deviation",
                        "",
                        "skipped: excluded",
                        "skipped: not claimed",
                        "skipped: unavailable");
    }

    @Test
    void a_failure_tells_its_story_as_the_console_does() {
        BehaviourResult red =
                Samples.red("KVT-05", Verdict.FAIL, Samples.failure("\"colour\" to hold \"blue\"", "it was absent"));

        write(Samples.cell("redis", "keyvalue_ttl", Verdict.FAIL, red));

        Element failure = Xml.all(suite("redis.keyvalue_ttl"), "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo("it was absent");
        assertThat(failure.getTextContent())
                .isEqualTo(MatrixConsole.story(Samples.redis(), "keyvalue_ttl", red))
                .contains("expected  \"colour\" to hold \"blue\"");
    }

    @Test
    void a_cell_of_which_nothing_was_told_is_an_error() {
        Matrix holed = Samples.matrix(
                List.of(Samples.redis(), Samples.twin("valkey", "redis")),
                List.of(Samples.cell("redis", "queue_basic", Verdict.PASS, Samples.pass("QUB-01"))));

        JUnitXml.write(holed, reports);

        Element missing = Xml.all(suite("valkey.queue_basic"), "error").get(0);
        assertThat(missing.getAttribute("type")).isEqualTo("not run");
        assertThat(missing.getAttribute("message")).isEqualTo("the run says nothing of it");
    }

    @Test
    void a_cell_that_is_worse_than_its_behaviours_says_so() {
        write(Samples.cell("redis", "queue_basic", Verdict.ERROR, Samples.pass("QUB-01")));

        assertThat(suite("redis.queue_basic").getAttribute("errors")).isEqualTo("1");
    }

    @Test
    void what_makes_the_run_red_beside_its_cells_is_an_error_too() {
        Matrix slipped = Samples.matrix(List.of(), List.of(), "\"typo\" selects nothing");

        JUnitXml.write(slipped, reports);

        assertThat(Xml.all(suite("touchstone.run"), "error"))
                .extracting(error -> error.getAttribute("message"))
                .containsExactly("\"typo\" selects nothing", "no behaviour ran at all");
    }

    @Test
    void characters_that_xml_forbids_are_shown_as_java_writes_them() {
        String hostile = "a\u0000b\u001Bc\uD800d\uFFFEe ]]> & < \" \uD83D\uDE00";

        write(Samples.cell(
                "redis", "queue_basic", Verdict.NOT_RUN, Samples.without("QUB-01", Verdict.NOT_RUN, hostile)));

        Element error = Xml.all(suite("redis.queue_basic"), "error").get(0);
        assertThat(error.getAttribute("message")).isEqualTo("a\\u0000b\\u001Bc\uFFFDd\\uFFFEe ]]> & < \" \uD83D\uDE00");
    }

    @Test
    void half_a_surrogate_pair_is_no_character() {
        assertThat(XmlText.legal("a\uD800b\uDC00 \uD83D\uDE00")).isEqualTo("a\\uD800b\\uDC00 \uD83D\uDE00");
    }

    @Test
    void names_that_are_no_file_names_get_files_of_their_own() throws IOException {
        Cell one = Samples.cell("redis", "Own/Test", Verdict.PASS, Samples.pass("a"));
        Cell other = Samples.cell("redis", "Own:Test", Verdict.PASS, Samples.pass("a"));

        write(one, other);

        assertThat(files()).containsExactly("TEST-redis.Own_Test-2.xml", "TEST-redis.Own_Test.xml");
    }

    private void write(Cell... cells) {
        JUnitXml.write(Samples.matrix(List.of(Samples.redis()), List.of(cells)), reports);
    }

    private Element suite(String name) {
        Path file = reports.resolve("junit/TEST-" + name + ".xml");
        Xml.assertIsSuite(file);
        return Xml.root(file);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(reports.resolve("junit"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String inside(Element test) {
        return test.getFirstChild() instanceof Element inside
                ? inside.getTagName() + ": " + inside.getAttribute("type")
                : "";
    }
}
