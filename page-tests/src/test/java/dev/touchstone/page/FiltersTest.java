package dev.touchstone.page;

import static dev.touchstone.page.MatrixTableTest.cell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.Claimed;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Filters leave the verdict sentence as it is; their chips are the legend. */
@InBrowser
class FiltersTest {

    @Test
    void the_chips_are_the_legend_with_counts_of_cells(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.texts(".chips button"))
                .containsExactly(
                        "fail 2",
                        "error 1",
                        "not run 1",
                        "known deviation 1",
                        "pass, native 17",
                        "pass, emulated 1",
                        "excluded 1",
                        "not claimed 1",
                        "unavailable 5");
    }

    @Test
    void a_verdict_leaves_its_rows_and_dims_other_cells(Page page) {
        page.open(Runs.red().matrix()).click("[data-verdict='error']");

        assertThat(page.texts("#mx tr.r > th:not(.mo)")).containsExactly("queue_basic");
        assertThat(page.count("#mx td.dim")).isEqualTo(5);
        assertThat(page.text("h1")).startsWith("Red 2 of 23 claims fail");
        assertThat(page.text("#note")).isEqualTo("1 of 5 contracts shown.");
        assertThat(page.fragment()).isEqualTo("#?verdict=error");
    }

    @Test
    void a_word_finds_behaviours_and_keeps_the_caret(Page page) {
        page.open(Runs.green().matrix()).typeInto("#q", "lifts");

        assertThat(page.texts("#mx tr.sub th")).containsExactly("KVT-03 overwriting lifts the old deadline");
        assertThat(page.focused()).isEqualTo("q");
        assertThat(page.clear("#q").count("#mx tr.r")).isEqualTo(5);
    }

    @Test
    void what_matches_nothing_says_so(Page page) {
        page.open(Runs.green().matrix()).typeInto("#q", "no such word");

        assertThat(page.text("#note")).isEqualTo("Nothing matches these filters.");
    }

    @Test
    void a_model_leaves_its_contracts(Page page) {
        page.open(Runs.green().matrix()).choose("#m", "Queue");

        assertThat(page.texts("#mx tr.r > th:not(.mo)")).containsExactly("queue_basic");
    }

    @Test
    void only_differences_hides_what_is_alike_and_shows_what_is_not(Page page) {
        page.open(Runs.red().matrix()).click("#diff");

        assertThat(page.texts("#mx tr.r > th:not(.mo)"))
                .containsExactly("keyvalue_scan", "keyvalue_ttl", "keyvalue_batch", "queue_basic");
        assertThat(page.texts("#mx tr.sub th")).contains("atomic batch", "KVT-03 overwriting lifts the old deadline");
        assertThat(page.text("#note"))
                .contains(
                        "1 promise and keep the same",
                        "Everywhere on memstore: GEN-13: the store in this JVM cannot be stopped.");
    }

    @Test
    void what_a_column_says_of_all_its_contracts_is_told_once(Page page) {
        SampleRun run = Runs.large(2, 3, 2);
        for (int i = 0; i < 3; i++) {
            run.claim("backend-0", "model0_part" + i, Claimed.by("native", "x", Map.of("maxKeyBytes", 1_024)));
        }
        page.open(run.matrix(), "#backend-0?diff=1");

        assertThat(page.text("#note"))
                .contains("0 contracts differ", "Everywhere, max key bytes: backend-0 ≤ 1 KiB, backend-1 no limit.");
        assertThat(page.text("#panel")).contains("max key bytes ≤ 1 KiB");
        assertThat(page.press("d").text(cell("backend-0/model0_part1"))).isEmpty();
    }

    @Test
    void two_columns_alone_are_compared(Page page) {
        page.open(Runs.green().matrix(), "#?diff=1&hide=memstore,nats,postgres");

        assertThat(page.text("#note"))
                .startsWith("0 contracts differ between redis, valkey; 5 promise and keep the same");
    }

    @Test
    void a_column_is_hidden_and_shown_again(Page page) {
        page.open(Runs.green().matrix()).click(".cols summary").click("[data-hide='nats']");

        assertThat(page.count(cell("nats/keyvalue_basic"))).isZero();
        assertThat(page.text(".cols summary")).isEqualTo("columns 4/5");
        assertThat(page.texts(".chips button")).containsExactly("pass, native 20");
        assertThat(page.click("[data-hide='nats']").count(cell("nats/keyvalue_basic")))
                .isEqualTo(1);
    }
}
