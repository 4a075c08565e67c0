package dev.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.Detail;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.MatrixConsole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first thing that is read: green or red, and why. */
@InBrowser
class VerdictSentenceTest {

    @Test
    void a_green_run_says_so_and_nothing_else_stands_above_the_matrix(Page page) {
        page.open(Runs.green().matrix());

        assertThat(page.text("h1")).isEqualTo("Green 90 behaviours kept, 5 columns, 24 claims");
        assertThat(page.title()).isEqualTo("Green · Touchstone matrix");
        assertThat(page.count(".reds li")).isZero();
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void a_red_run_says_what_is_red_in_words_the_worst_first(Page page) {
        page.open(Runs.red().matrix());

        assertThat(page.text("h1")).startsWith("Red 2 of 23 claims fail, 1 ends in error, 1 did not run, 1 slip");
        assertThat(page.texts(".reds .w")).containsExactly("slip", "fail", "error", "not run");
        assertThat(page.text(".reds li:nth-child(2)"))
                .contains("redis, valkey", "keyvalue_ttl", "KVT-03", "overwriting lifts the old deadline", "absent");
        assertThat(page.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_is_the_sentence_of_console_and_summary(boolean isRed, Page page) {
        Matrix matrix = isRed ? Runs.red().matrix() : Runs.green().matrix();
        page.open(matrix);

        List<String> screen = new MatrixConsole(Detail.QUIET).lastScreen(matrix, Optional.empty());
        String last = screen.get(screen.size() - 1).replaceFirst("^(RED|GREEN) +", "");
        assertThat(page.text("h1")).endsWith(" " + last);
    }

    @Test
    void past_eight_red_things_a_link_shows_the_others(Page page) {
        SampleRun run = Runs.large(2, 12, 2);
        for (int i = 0; i < 12; i++) {
            run.tell(
                    "backend-0",
                    "model" + i / 6 + "_part" + i % 6,
                    Runs.red("M" + i + "-01", Runs.FAIL, Runs.lifted()));
        }
        page.open(run.matrix());

        assertThat(page.count(".reds li")).isEqualTo(9);
        page.click(".reds a.more");
        assertThat(page.count("#mx tr.r")).isEqualTo(12);
        assertThat(page.fragment()).isEqualTo("#?verdict=fail,error,not%20run");
    }
}
