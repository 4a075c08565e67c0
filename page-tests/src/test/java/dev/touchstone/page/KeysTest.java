package dev.touchstone.page;

import static dev.touchstone.page.MatrixTableTest.cell;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything can be done without a mouse. */
@InBrowser
class KeysTest {

    @Test
    void arrows_move_enter_opens_escape_goes_back_to_the_cell(Page page) {
        page.open(Runs.red().matrix()).focus(cell("redis/keyvalue_ttl"));

        assertThat(page.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN).focused()).isEqualTo("nats/keyvalue_batch");
        assertThat(page.press(Keys.ARROW_LEFT, Keys.ARROW_UP).focused()).isEqualTo("redis/keyvalue_ttl");
        page.press(Keys.ENTER);
        assertThat(page.fragment()).isEqualTo("#redis/keyvalue_ttl");
        assertThat(page.focused()).isEqualTo("panel");
        page.press(Keys.ESCAPE);
        assertThat(page.fragment()).isEmpty();
        assertThat(page.focused()).isEqualTo("redis/keyvalue_ttl");
    }

    @Test
    void the_first_tab_into_the_matrix_goes_to_the_first_red_cell(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.attributes("#mx a.c[tabindex='0']", "data-cell")).containsExactly("redis/keyvalue_ttl");
    }

    @Test
    void n_and_p_go_round_the_red_cells(Page page) {
        page.open(Runs.red().matrix()).press("n");
        assertThat(page.fragment()).isEqualTo("#redis/keyvalue_ttl");
        assertThat(page.press("n").fragment()).isEqualTo("#valkey/keyvalue_ttl");
        assertThat(page.press("p", "p").fragment()).isEqualTo("#postgres/queue_basic");
    }

    @Test
    void d_shows_only_differences_and_slash_filters(Page page) {
        page.open(Runs.red().matrix()).press("d");
        assertThat(page.fragment()).isEqualTo("#?diff=1");
        page.press("/").press("ttl");
        assertThat(page.fragment()).isEqualTo("#?q=ttl&diff=1");
        assertThat(page.press(Keys.ESCAPE).focused()).isEqualTo("BODY");
    }

    @Test
    void keys_are_taken_faster_than_the_browser_tells_of_the_address(Page page) {
        page.open(Runs.red().matrix(), "#?hide=mongo").press("n", "n", "d", "n");

        assertThat(page.fragment()).isEqualTo("#redis/queue_basic?hide=mongo&diff=1");
    }

    @Test
    void the_edge_of_the_matrix_holds(Page page) {
        page.open(Runs.red().matrix()).focus(cell("memstore/keyvalue_basic"));

        assertThat(page.press(Keys.ARROW_LEFT, Keys.ARROW_UP).focused()).isEqualTo("memstore/keyvalue_basic");
    }
}
