package dev.touchstone.page;

import static dev.touchstone.page.MatrixTableTest.cell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.MatrixHtml;
import dev.touchstone.junit.matrix.MatrixJson;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No pass is inferred: what has no recorded time is red, in the sentence and in its cell. */
@InBrowser
class HolesTest {

    @Test
    void a_time_that_was_removed_turns_the_page_red(Page page) {
        String html = MatrixHtml.text(Runs.green().matrix());
        String removed = html.replaceFirst("\"ms\":\\[[0-9.]+,", "\"ms\":[null,");
        page.openText(removed);

        assertRed(page, removed, html, "memstore/keyvalue_basic");
    }

    @Test
    void a_list_that_is_too_short_turns_the_page_red(Page page) {
        String html = MatrixHtml.text(Runs.green().matrix());
        String removed = html.replaceFirst("\"ms\":\\[[0-9.]+,", "\"ms\":[");
        page.openText(removed);

        assertRed(page, removed, html, "memstore/keyvalue_basic");
    }

    @Test
    void a_cell_that_was_removed_turns_the_page_red(Page page) {
        String html = MatrixHtml.text(Runs.green().matrix());
        String removed =
                html.replaceFirst("\"cells\":\\[\\{\"backend\".*?\\},\\{\"backend\"", "\"cells\":[{\"backend\"");
        page.openText(removed);

        assertRed(page, removed, html, "memstore/keyvalue_basic");
    }

    @Test
    void a_verdict_that_was_changed_turns_the_page_red(Page page) {
        String html = MatrixHtml.text(Runs.red().matrix());
        String changed = html.replaceFirst("\\[2,\"fail\",", "[2,\"known deviation\",");
        page.openText(changed);

        assertThat(changed).isNotEqualTo(html);
        assertThat(page.text(".reds")).contains("This page does not hold what the run counted");
    }

    @Test
    void a_pass_without_a_time_is_red_in_all_reports(Page page) {
        BehaviourResult timeless =
                new BehaviourResult("KVB-02", "x", Verdict.PASS, 0, Optional.empty(), Optional.empty(), List.of());
        Matrix matrix = Runs.green().tell("redis", "keyvalue_basic", timeless).matrix();
        page.open(matrix);

        assertThat(page.text("h1")).isEqualTo("Red 1 of 24 claims did not run");
        assertThat(page.text(cell("redis/keyvalue_basic"))).isEqualTo("1 not run");
        assertThat(matrix.isRed()).isTrue();
    }

    @Test
    void a_cell_that_the_run_lost_is_red_in_all_reports(Page page) {
        Matrix whole = Runs.green().matrix();
        List<Cell> fewer = whole.cells().stream().skip(1).toList();
        page.open(new Matrix("0", whole.started(), 1, "everything", whole.columns(), fewer, List.of()));

        assertThat(page.text("h1")).isEqualTo("Red 1 of 24 claims did not run");
        assertThat(page.text(cell("memstore/keyvalue_basic"))).isEqualTo("not run");
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void it_reads_the_plain_form_of_matrix_json_too(Page page) {
        String html = MatrixHtml.text(Runs.red().matrix()),
                json = MatrixJson.text(Runs.red().matrix());
        int from = html.indexOf("id=\"matrix\">") + 12;
        page.openText(html.substring(0, from) + json + html.substring(html.indexOf("</script>", from)));

        assertThat(page.text("h1")).isEqualTo("Red 2 cells: fail, 1 cell: error, 1 cell: not run, 1 slip");
        assertThat(page.text(cell("redis/keyvalue_ttl"))).isEqualTo("1 of 5");
        assertThat(page.errors()).isEmpty();
    }

    private static void assertRed(Page page, String changed, String html, String place) {
        assertThat(changed).isNotEqualTo(html);
        assertThat(page.text("h1")).startsWith("Red").contains("not run");
        assertThat(page.text(cell(place))).contains("not run");
        assertThat(page.text(".reds")).contains("This page does not hold what the run counted");
        assertThat(page.errors()).isEmpty();
    }
}
