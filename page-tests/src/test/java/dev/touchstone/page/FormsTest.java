package dev.touchstone.page;

import static dev.touchstone.page.MatrixTableTest.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wide, narrow, light, dark, and printed. */
@InBrowser
class FormsTest {

    private static final String GREENEST = """
            const rgb = text => text.match(/[\\d.]+/g).map(Number);
            const light = ([r, g, b]) => [r, g, b].map(x => x / 255).map(x => x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)
                .reduce((sum, x, i) => sum + x * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = e => { const c = rgb(getComputedStyle(e).backgroundColor); return c[3] === 0 ? ground(e.parentElement) : c; };
            const e = document.querySelector(arguments[0]), one = light(rgb(getComputedStyle(e).color)), other = light(ground(e));
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            """;

    static Stream<Arguments> forms() {
        return Stream.of(Form.WIDE, Form.WIDE_DARK, Form.NARROW, Form.NARROW_DARK, Form.PAPER)
                .flatMap(form -> Stream.of("", "#redis/keyvalue_ttl", "#keyvalue_ttl", "#redis", "#?diff=1")
                        .map(fragment -> Arguments.of(form, fragment)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothing_is_wider_than_the_window(Form form, String fragment, Page page) {
        page.as(form).open(Runs.red().matrix(), fragment);
        page.picture(String.format(
                "%s-%s-%s-%d", form.media(), form.scheme(), fragment.replaceAll("\\W+", "_"), form.width()));

        assertThat(page.number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(form.width());
        assertThat(page.errors()).isEmpty();
    }

    static Stream<Arguments> screens() {
        return Stream.of(Form.WIDE, Form.WIDE_DARK)
                .flatMap(form -> Stream.of(4.5, 3.0).map(least -> Arguments.of(form, least)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void signs_and_texts_stand_out_from_their_ground(Form form, double least, Page page) {
        page.as(form).open(Runs.red().matrix(), "#nats/keyvalue_scan");
        List<String> texts = List.of(
                "body",
                "h1 .say",
                ".mut",
                ".w.fail",
                ".w.error",
                cell("redis/keyvalue_ttl"),
                cell("postgres/queue_basic"),
                cell("redis/queue_basic"),
                cell("nats/keyvalue_scan"),
                ".F.dev .m",
                ".chips .num");
        List<String> shapes = List.of(
                ".g-pass", ".g-emul", ".g-dev", ".g-none", ".g-excl", ".g-unav", ".chips .g-fail", ".chips .g-error");

        for (String each : least > 4 ? texts : shapes) {
            assertThat(page.number(GREENEST, each)).as(each).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void on_a_telephone_the_red_words_stand_above_the_fold(Page page) {
        page.as(Form.NARROW).open(Runs.red().matrix());

        assertThat(page.number("return document.querySelector('.reds li:nth-child(2)').getBoundingClientRect().bottom"))
                .isLessThan(Form.NARROW.height());
        assertThat(page.text(cell("redis/keyvalue_ttl"))).isEmpty(); // the sign alone
        assertThat(page.number("return document.querySelector(arguments[0]).offsetHeight", cell("redis/keyvalue_ttl")))
                .isGreaterThanOrEqualTo(30);
    }

    @Test
    void on_a_telephone_the_panel_covers_the_screen(Page page) {
        page.as(Form.NARROW).open(Runs.red().matrix()).click(cell("redis/keyvalue_ttl"));

        assertThat(
                        page.script(
                                "const r = document.querySelector('#panel').getBoundingClientRect(); return r.top + ' ' + r.width + ' ' + r.height"))
                .isEqualTo("0 390 844");
        page.click("#panel nav a[aria-label=close]");
        assertThat(page.script("return getComputedStyle(document.querySelector('#panel')).position"))
                .isEqualTo("static");
    }

    @Test
    void dark_is_dark(Page page) {
        page.as(Form.WIDE_DARK).open(Runs.green().matrix());

        assertThat(page.script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(14, 18, 23)");
    }

    @Test
    void on_paper_the_matrix_stands_above_what_was_open(Page page) {
        page.as(Form.PAPER).open(Runs.red().matrix(), "#redis/keyvalue_ttl");

        assertThat(page.number("return document.querySelector('#panel').getBoundingClientRect().top"))
                .isGreaterThan(page.number("return document.querySelector('#mx').getBoundingClientRect().bottom") - 1);
    }

    @Test
    void on_paper_therethere_are_no_controls_and_all_red_texts_in_full(Page page) {
        page.as(Form.PAPER).open(Runs.red().matrix());
        page.script("dispatchEvent(new Event('beforeprint'))");

        assertThat(page.shows("#bar, #panel button, #print button")).isFalse();
        assertThat(page.text("#print"))
                .contains(
                        "What is red, in full",
                        "keyvalue_ttl on redis",
                        "keyvalue_ttl on valkey",
                        "the machine was too slow to conclude");
        assertThat(page.count("#print .F table tr")).isEqualTo(6);
        assertThat(new String(page.printed(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Count ");
    }
}
