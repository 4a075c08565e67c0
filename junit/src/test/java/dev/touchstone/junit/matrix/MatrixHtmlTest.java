package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a file; what it does in a browser is tried in page-tests. */
class MatrixHtmlTest {

    private static final String DATA = "<script type=\"application/json\" id=\"matrix\">";

    @Test
    void it_is_written_beside_the_others(@TempDir Path folder) {
        assertThat(MatrixHtml.write(matrix(Samples.pass("KVT-01")), folder))
                .isEqualTo(folder.resolve("matrix.html"))
                .isNotEmptyFile();
    }

    @Test
    void its_policy_lets_its_own_script_run_and_no_other() throws NoSuchAlgorithmException {
        String html = MatrixHtml.text(matrix());
        String script = html.substring(html.indexOf("<script>(") + 8, html.lastIndexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertThat(html).contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @Test
    void no_text_ends_the_data_or_takes_the_place_of_a_part() throws IOException {
        String text = "</script><!--<script> @style@ @data@";
        String html = MatrixHtml.text(Samples.matrix(List.of(Samples.redis()), List.of(), text));

        assertThat(html.split("</script>", -1)).hasSize(3);
        assertThat(html.substring(html.indexOf(DATA))).doesNotContain("<!--");
        assertThat(data(html).at("/slips/0").asText()).isEqualTo(text);
    }

    @Test
    void a_pass_is_its_time_at_its_place_and_all_else_an_entry() throws IOException {
        BehaviourResult red = Samples.red("KVT-02", Verdict.FAIL, Samples.failure("a", "b"));
        JsonNode cell = data(MatrixHtml.text(matrix(Samples.pass("KVT-01"), red, Samples.pass("KVT-03"))))
                .at("/cells/0");

        assertThat(cell.path("ms").toString()).isEqualTo("[3.5,null,3.5]");
        assertThat(cell.path("behaviours")).hasSize(1);
        assertThat(cell.at("/behaviours/0").toString())
                .startsWith("[1,\"fail\",3.5,0,{\"failure\":{\"expected\":\"a\"");
    }

    @Test
    void it_carries_the_count_of_the_run() throws IOException {
        JsonNode told = data(MatrixHtml.text(matrix(Samples.pass("KVT-01")))).path("told");

        assertThat(told.path("words").asText()).isEqualTo("1 behaviour kept, 1 column, 1 claim");
        assertThat(told.at("/behaviours/pass").asInt()).isEqualTo(1);
        assertThat(told.path("red").asBoolean()).isFalse();
    }

    @Test
    void one_reason_for_many_is_held_once() throws IOException {
        BehaviourResult[] unasked = IntStream.range(0, 50)
                .mapToObj(i -> Samples.without("KVT-" + i, Verdict.NOT_RUN, "the same for all of them"))
                .toArray(BehaviourResult[]::new);

        assertThat(data(MatrixHtml.text(matrix(unasked))).path("reasons").toString())
                .isEqualTo("[\"the same for all of them\"]");
    }

    @Test
    void what_does_not_fit_says_so() throws IOException {
        BehaviourResult[] red = IntStream.range(0, 200)
                .mapToObj(i -> Samples.red(
                        "KVT-" + i, Verdict.FAIL, Samples.failure("x".repeat(4_000), i + "y".repeat(4_000))))
                .toArray(BehaviourResult[]::new);
        String html = MatrixHtml.text(matrix(red));
        JsonNode entries = data(html).at("/cells/0/behaviours");

        assertThat(html.length()).isLessThan(600_000);
        assertThat(entries.get(0).get(4).has("failure")).isTrue();
        assertThat(entries.get(199).get(4).asInt()).isEqualTo(1);
        assertThat(data(html).path("reasons").toString()).contains("the words are in matrix.json");
    }

    @Test
    void secrets_are_stars() {
        BehaviourResult red =
                Samples.red("KVT-02", Verdict.FAIL, Samples.failure("a", "redis://ann:hunter2@host refused"));

        assertThat(MatrixHtml.text(matrix(red))).doesNotContain("hunter2");
    }

    @Test
    void half_a_character_does_not_keep_it_from_being_written(@TempDir Path folder) {
        BehaviourResult red =
                Samples.red("KVT-02", Verdict.FAIL, Samples.failure("a", "\uD800 alone, \uD83D\uDE00 whole"));

        assertThat(MatrixHtml.write(matrix(red), folder)).content().contains("\uFFFD alone, \uD83D\uDE00 whole");
    }

    @Test
    void it_links_to_the_page_of_a_detection_run_that_comes_later(@TempDir Path folder) throws IOException {
        Matrix matrix = matrix(Samples.pass("KVT-01"));
        MatrixJson.write(matrix, folder);
        assertThat(MatrixHtml.renew(folder)).isFalse();
        assertThat(data(Files.readString(MatrixHtml.write(matrix, folder))).path("beside"))
                .isEmpty();

        Files.writeString(folder.resolve(MatrixHtml.DETECTION), "its page");

        assertThat(MatrixHtml.renew(folder)).isTrue();
        assertThat(data(Files.readString(folder.resolve("matrix.html")))
                        .path("beside")
                        .toString())
                .isEqualTo("[\"detection.html\"]");
    }

    private static Matrix matrix(BehaviourResult... behaviours) {
        Cell cell = Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, behaviours);
        return Samples.matrix(List.of(Samples.redis()), List.of(cell));
    }

    private static JsonNode data(String html) throws IOException {
        int from = html.indexOf(DATA) + DATA.length();
        return new ObjectMapper().readTree(html.substring(from, html.indexOf("</script>", from)));
    }
}
