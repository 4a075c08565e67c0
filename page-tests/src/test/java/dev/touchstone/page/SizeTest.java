package dev.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Failure;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.MatrixHtml;
import dev.touchstone.junit.matrix.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ten thousand verdicts fit into a megabyte and are drawn in two seconds, also if all of them are red. */
@InBrowser
class SizeTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void ten_thousand_verdicts_are_small_and_drawn_at_once(Page page) {
        page.open(Runs.tenThousand());

        assertThat(page.text("h1")).isEqualTo("Green 10,080 behaviours kept, 12 columns, 504 claims");
        assertThat(page.size()).isLessThan(MEGABYTE);
        assertThat(loaded(page)).isLessThan(2_000);
        assertThat(page.errors()).isEmpty();
        page.picture("ten-thousand");
    }

    @Test
    void so_are_their_differences(Page page) {
        page.open(
                Runs.large(12, 42, 20)
                        .tell("backend-3", "model1_part2", Runs.red("M8-04", Runs.FAIL, Runs.lifted()))
                        .matrix(),
                "#?diff=1");

        assertThat(page.texts("#mx tr.sub th")).singleElement().asString().startsWith("M8-04");
        assertThat(loaded(page)).isLessThan(2_000);
    }

    @Test
    void past_eight_columns_there_are_signs_only_under_upright_heads(Page page) {
        page.open(Runs.tenThousand());

        assertThat(page.count("#mx.many")).isEqualTo(1);
        assertThat(page.shows("#mx td span")).isFalse();
        assertThat(page.script("return getComputedStyle(document.querySelector('#mx th.v')).writingMode"))
                .isEqualTo("vertical-rl");
        assertThat(page.number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(1600);
    }

    @Test
    void ten_thousand_failures_with_long_stories_fit_too_and_say_what_is_left_out(Page page) {
        page.open(allRed());

        assertThat(page.text("h1")).isEqualTo("Red 504 of 504 claims fail");
        assertThat(page.size()).isLessThan(MEGABYTE);
        assertThat(loaded(page)).isLessThan(2_000);
        page.goTo("#backend-11/model6_part5");
        assertThat(page.texts("#panel .F")).hasSize(20).last().asString().contains("The whole story is in matrix.json");
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void a_history_of_sixty_keeps_its_last_fifty_and_counts_the_others(Page page) {
        Failure.Step step = new Failure.Step("look " + "x".repeat(10), "ok", 1);
        Failure failure = new Failure("a", "y".repeat(9_000), Collections.nCopies(60, step), "b", Optional.empty());
        page.open(
                Runs.green()
                        .tell("redis", "keyvalue_ttl", Runs.red("KVT-03", Runs.FAIL, failure))
                        .matrix(),
                "#redis/keyvalue_ttl");

        assertThat(page.count("#panel .F table tr")).isEqualTo(50);
        assertThat(page.text("#panel .F"))
                .contains("10 earlier operations left out of the history", "(cut: 4,968 more characters)");
    }

    @Test
    void what_a_page_cannot_hold_is_counted_in_bytes() {
        String html = MatrixHtml.text(allRed());

        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MEGABYTE);
    }

    /** Every behaviour failed, each with words and a long history of its own. */
    private static Matrix allRed() {
        SampleRun run = Runs.large(12, 42, 20);
        for (int column = 0; column < 12; column++) {
            for (int contract = 0; contract < 42; contract++) {
                for (int i = 1; i <= 20; i++) {
                    String id = String.format("M%d-%02d", contract, i);
                    String words =
                            "\u00e4\u20ac it was absent after " + column + "." + contract + "." + i + " ms ".repeat(60);
                    List<Failure.Step> steps = Collections.nCopies(50, new Failure.Step(words, "ok", 1));
                    Failure failure = new Failure(words, words, steps, Runs.AGAIN, Optional.empty());
                    run.tell(
                            "backend-" + column,
                            "model" + contract / 6 + "_part" + contract % 6,
                            new BehaviourResult(
                                    id,
                                    "it is kept",
                                    Verdict.FAIL,
                                    1.5,
                                    Optional.of(words),
                                    Optional.of(failure),
                                    List.of()));
                }
            }
        }
        return run.matrix();
    }

    /** From the click to the page complete, in milliseconds. */
    private static double loaded(Page page) {
        return page.number("return performance.getEntriesByType('navigation')[0].loadEventStart");
    }
}
