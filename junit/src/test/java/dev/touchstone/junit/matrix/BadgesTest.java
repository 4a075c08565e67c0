package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class BadgesTest {

    @TempDir
    Path reports;

    @Test
    void each_column_and_the_run_have_a_picture_and_its_json() throws IOException {
        Badges.write(green(), reports);

        try (var files = Files.list(reports.resolve("badges"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("redis.svg", "redis.json", "touchstone.svg", "touchstone.json");
        }
    }

    @Test
    void the_json_is_as_shields_io_reads_it() throws IOException {
        Badges.write(green(), reports);

        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(reports.resolve("badges/redis.json").toFile()))
                .isEqualTo(mapper.readTree("""
                {"schemaVersion": 1, "label": "redis 7.0.15", "message": "1/1 contracts", "color": "#0b7a55"}
                """));
        assertThat(mapper.readTree(reports.resolve("badges/touchstone.json").toFile()))
                .isEqualTo(mapper.readTree("""
                {"schemaVersion": 1, "label": "touchstone", "message": "1 backend, 1/1 claims", "color": "#0b7a55"}
                """));
    }

    @Test
    void the_worst_verdict_colours_it() {
        assertThat(badge(Verdict.PASS).color()).isEqualTo("#0b7a55");
        assertThat(badge(Verdict.FAIL)).isEqualTo(new Badge("redis 7.0.15", "0/1 contracts", "#b3202a"));
        assertThat(badge(Verdict.ERROR).color()).isEqualTo("#6f35b5");
        assertThat(badge(Verdict.NOT_RUN).color()).isEqualTo("#b3202a");
        assertThat(badge(Verdict.KNOWN_DEVIATION).color()).isEqualTo("#8a5a00");
        assertThat(badge(Verdict.NOT_CLAIMED)).isEqualTo(new Badge("redis 7.0.15", "nothing claimed", "#5d6873"));
    }

    @Test
    void a_slip_alone_makes_the_badge_of_the_run_red() {
        Matrix slipped = Samples.matrix(List.of(Samples.redis()), green().cells(), "left a connection open");

        assertThat(Badge.of(slipped)).isEqualTo(new Badge("touchstone", "1 backend, 1/1 claims, 1 slip", "#b3202a"));
    }

    @Test
    void a_column_that_could_not_be_had_says_so() {
        ColumnResult nats = Samples.missing("nats", "no server");

        assertThat(Badge.of(Samples.matrix(List.of(nats), List.of()), nats))
                .isEqualTo(new Badge("nats", "unavailable", "#5d6873"));
    }

    @Test
    void a_picture_holds_its_text_whatever_it_is() {
        ColumnResult odd = new ColumnResult(
                "a\"<&>'\u0000",
                "x",
                "x",
                Optional.of("1 ".repeat(60)),
                Optional.empty(),
                0,
                true,
                Optional.empty(),
                List.of(),
                List.of());

        Badges.write(Samples.matrix(List.of(odd), List.of()), reports);

        Element svg = Xml.root(reports.resolve("badges/a______.svg"));
        assertThat(svg.getAttribute("aria-label"))
                .startsWith("a\"<&>'\\u0000 1 1 1")
                .contains("...: nothing claimed");
    }

    @Test
    void the_grounds_are_as_wide_as_the_texts() {
        Element svg = picture(new Badge("redis 7.0.15", "6/6 contracts", "#0b7a55"));

        assertThat(Integer.parseInt(svg.getAttribute("width"))).isBetween(150, 190);
        int lengths = Xml.all(svg, "text").stream()
                .mapToInt(text -> Integer.parseInt(text.getAttribute("textLength")))
                .sum();
        assertThat(lengths + 24).hasToString(svg.getAttribute("width"));
    }

    @Test
    void two_pictures_in_one_page_do_not_meet() {
        assertThat(BadgeSvg.of(new Badge("a", "b", "#0b7a55"))).doesNotContain(" id=");
    }

    private Element picture(Badge badge) {
        return Xml.root(ReportFile.write(reports, "badge.svg", BadgeSvg.of(badge)));
    }

    private static Badge badge(Verdict verdict) {
        Cell cell = Samples.cell("redis", "keyvalue_basic", verdict, Samples.without("KVB-01", verdict, "because"));
        return Badge.of(Samples.matrix(List.of(Samples.redis()), List.of(cell)), Samples.redis());
    }

    private static Matrix green() {
        Cell cell = Samples.cell("redis", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01"));
        return Samples.matrix(List.of(Samples.redis()), List.of(cell));
    }
}
