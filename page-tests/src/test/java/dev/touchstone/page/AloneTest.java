package dev.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.MatrixHtml;
import org.junit.jupiter.api.Test;

/** The page needs no other file and no network, and says so where it cannot work. */
@InBrowser
class AloneTest {

    @Test
    void it_loads_nothing(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.number("return performance.getEntriesByType('resource').length"))
                .isZero();
        assertThat(String.valueOf(page.script("return location.protocol"))).isEqualTo("file:");
        assertThat(MatrixHtml.text(Runs.red().matrix())).doesNotContainPattern("(src|href)=\"?https?:|url\\(|@import");
    }

    @Test
    void it_could_not_load_anything_either(Page page) {
        page.open(Runs.green().matrix());
        page.script(
                "const i = new Image(); i.src = 'http://127.0.0.1:9/x.png'; document.body.append(i);"
                        + "const s = document.createElement('script'); s.textContent = 'window.hurt = 1'; document.body.append(s);");

        assertThat(page.script("return window.hurt")).isEqualTo("nothing");
        assertThat(page.errors()).hasSize(2).allMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void without_scripts_it_tells_where_the_results_are(Page page) {
        page.scripts(false);
        try {
            page.open(Runs.green().matrix());

            assertThat(page.text("body")).contains("scripts are switched off", "matrix.json");
        } finally {
            page.scripts(true);
        }
    }

    @Test
    void copying_gives_the_whole_text(Page page) {
        page.open(Runs.red().matrix(), "#redis/keyvalue_ttl");

        assertThat(page.attributes("#panel .F .whole button", "data-copy").get(0))
                .contains(
                        "FAIL  KVT-03 keyvalue_ttl on redis 7.0.15 (process): overwriting lifts the old deadline",
                        "  expected  \"colour\"",
                        "  history   1  create",
                        "  again     mvn");
        page.click("#panel .F .whole button");
        assertThat(page.texts("#panel .F .whole button")).containsAnyOf("Copied", "Copy the whole text");
    }
}
