package dev.touchstone.page;

import static dev.touchstone.page.MatrixTableTest.cell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Claimed;
import dev.touchstone.junit.matrix.Leftovers;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a cell, a contract, a column and the whole run. */
@InBrowser
class PanelTest {

    @Test
    void a_red_cell_tells_what_was_expected_what_came_and_what_led_there(Page page) {
        page.open(Runs.red().matrix()).click(cell("redis/keyvalue_ttl"));

        assertThat(page.text("#panel .F"))
                .contains("KVT-03", "expected", "\"colour\" to hold \"blue\"", "it was absent, on the first look");
        assertThat(page.texts("#panel .F table tr"))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("3 expect  colour = blue absent");
        assertThat(page.texts("#panel .F tr.x")).hasSize(1);
        assertThat(page.text("#panel .F .run code")).isEqualTo(Runs.AGAIN);
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void red_on_every_column_of_one_driver_points_at_the_driver(Page page) {
        page.open(Runs.red().matrix()).click(cell("redis/keyvalue_ttl"));

        assertThat(page.text("#panel .F .hint"))
                .isEqualTo(
                        "Red on every column of the driver redis (redis, valkey), green on all others: look at the driver first.");
    }

    @Test
    void green_on_a_twin_with_the_same_driver_points_at_the_server(Page page) {
        page.open(Runs.green()
                .tell("redis", "keyvalue_ttl", Runs.red("KVT-03", Runs.FAIL, Runs.lifted()))
                .matrix());
        page.click(cell("redis/keyvalue_ttl"));

        assertThat(page.text("#panel .hint"))
                .isEqualTo("Green on valkey with the same driver: look at the server first.");
    }

    @Test
    void red_everywhere_points_at_the_test(Page page) {
        SampleRun run = Runs.green();
        for (String column : List.of("memstore", "redis", "nats", "postgres", "valkey")) {
            run.tell(column, "keyvalue_basic", Runs.red("KVB-02", Runs.FAIL, Runs.lifted()));
        }
        page.open(run.matrix()).click(cell("nats/keyvalue_basic"));

        assertThat(page.text("#panel .hint")).isEqualTo("Red on every column: look at the test first.");
    }

    @Test
    void an_error_keeps_its_trace_folded(Page page) {
        page.open(Runs.red().matrix()).click(cell("postgres/queue_basic"));

        assertThat(page.shows("#panel .F pre")).isFalse();
        assertThat(page.click("#panel .F summary").text("#panel .F pre")).isEqualTo("at a.B.c(B:1)");
    }

    @Test
    void a_known_deviation_tells_reason_day_place_and_link(Page page) {
        page.open(Runs.red().matrix()).click(cell("nats/keyvalue_scan"));

        assertThat(page.text("#panel .F.dev")).contains("keys come unsorted. Until 2027-03-01, in nats.yaml:14, why");
        assertThat(page.attributes("#panel .F.dev dd a", "href")).containsExactly("https://example.org/issue/7");
    }

    @Test
    void a_cell_compares_its_claim_with_the_others(Page page) {
        page.open(Runs.green().matrix()).click(cell("nats/keyvalue_batch"));

        assertThat(page.text("#panel .t")).contains("emulated one by one manual", "atomic batch no memstore yes");
        assertThat(page.text("#panel")).contains("-Pbackend-nats verify -Dtouchstone.contracts=keyvalue_batch");
    }

    @Test
    void what_was_not_asked_says_why(Page page) {
        page.open(Runs.green().matrix()).click(cell("memstore/keyvalue_basic"));

        assertThat(page.text("#panel"))
                .contains("Not asked of it", "GEN-13", "not claimed: the store in this JVM cannot be stopped");
    }

    @Test
    void passes_stand_in_order_or_the_slowest_first(Page page) {
        page.open(Runs.green().matrix()).click(cell("redis/keyvalue_basic"));

        assertThat(page.texts("#panel .bl .m")).containsExactly("KVB-01", "KVB-02", "KVB-03", "GEN-01", "GEN-13");
        List<String> slowestFirst = page.click("#panel [data-order]").texts("#panel .bl .ms");
        assertThat(slowestFirst).isSortedAccordingTo((one, other) -> Double.compare(ms(other), ms(one)));
    }

    @Test
    void a_trait_that_held_beyond_its_claim_is_told(Page page) {
        Claimed modest = new Claimed(
                Optional.of("native"),
                Optional.of("x"),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of("orderedScan", true));
        page.open(Runs.green().claim("redis", "keyvalue_scan", modest).matrix()).click(cell("redis/keyvalue_scan"));

        assertThat(page.text("#panel .t"))
                .contains("ordered scan not said stronger than declared: yes holds when probed");
    }

    @Test
    void what_a_pass_could_not_reach_stands_under_it(Page page) {
        BehaviourResult modest = new BehaviourResult(
                        "KVB-02", "x", Verdict.PASS, 2, Optional.empty(), Optional.empty(), List.of())
                .noting(List.of("the limit of 512 MiB was not reached"));
        page.open(Runs.green().tell("redis", "keyvalue_basic", modest).matrix());
        page.click(cell("redis/keyvalue_basic"));

        assertThat(page.text("#b-KVB-02")).contains("the limit of 512 MiB was not reached");
        assertThat(page.text("#panel")).contains("5 of 5 behaviours pass");
        assertThat(page.text("h1")).startsWith("Green 90 behaviours kept");
    }

    @Test
    void a_contract_shows_all_columns_side_by_side(Page page) {
        page.open(Runs.red().matrix()).click("#mx tbody th a[title^='keyvalue_ttl']");

        assertThat(page.text("#panel"))
                .contains("A key may carry a deadline.", "needs 2.11, found 2.9.10", "Traits and limits");
        assertThat(page.count("#panel .t:last-of-type tbody tr")).isEqualTo(5);
        assertThat(page.count("#panel .t:last-of-type .g-fail")).isEqualTo(2);
    }

    @Test
    void a_column_tells_what_it_is_and_what_it_left(Page page) {
        Leftovers left = new Leftovers(2, List.of("slow reply", "reconnected"));
        page.open(Runs.green()
                .column(Runs.column("extra", "extra", "Extra", "1", "process").leaving(left))
                .matrix());
        page.click("#mx thead th:last-child a");

        assertThat(page.text("#panel"))
                .contains("Extra 1", "ready after 212 ms", "2 open connections; slow reply\nreconnected");
    }

    @Test
    void without_a_choice_it_explains_the_signs(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.text("#panel"))
                .contains("Slips", "slwo", "How to read it", "Slowest", "Run it all again", "Keys");
    }

    private static double ms(String text) {
        return Double.parseDouble(text.replace(" ms", ""));
    }
}
