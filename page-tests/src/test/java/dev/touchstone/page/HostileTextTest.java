package dev.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Claimed;
import dev.touchstone.junit.matrix.Failure;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a run writes is text, and nothing but text. */
@InBrowser
class HostileTextTest {

    private static final String HOSTILE = "</script><script>window.hurt = 1</script><!-- <script> --><img src=x"
            + " onerror='window.hurt = 1'>\"quoted\" 'too' & &amp; ${hurt} `tick` @data@ \u2028 \u2029 \u0000 \uD800 \\ \uD83D\uDE00";
    private static final String LONG = "a-very-long-word-without-any-place-to-break-it-".repeat(40);

    @ParameterizedTest
    @ValueSource(strings = {"", "#redis/keyvalue_ttl", "#keyvalue_ttl", "#redis", "#?q=img&diff=1"})
    void no_text_becomes_markup_or_script(String fragment, Page page) {
        page.open(hostile(HOSTILE).matrix(), fragment);
        page.script("dispatchEvent(new Event('beforeprint'))");

        assertThat(page.script("return window.hurt")).isEqualTo("nothing");
        assertThat(page.count("img, iframe, script:not(#matrix):not(:last-of-type)"))
                .isZero();
        assertThat(page.errors()).isEmpty();
    }

    @Test
    void the_text_is_shown_as_it_is(Page page) {
        page.open(hostile(HOSTILE).matrix(), "#redis/keyvalue_ttl");

        assertThat(page.text("#panel .F"))
                .contains(
                        "</script><script>window.hurt = 1</script>",
                        "onerror='window.hurt = 1'",
                        "&amp; ${hurt}",
                        "@data@");
    }

    @ParameterizedTest
    @ValueSource(ints = {1600, 390})
    void a_long_name_does_not_push_the_page_apart(int width, Page page) {
        page.as(new Form(width, 900, "light", "screen")).open(hostile(LONG).matrix(), "#redis/keyvalue_ttl");

        assertThat(page.number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(page.number("const p = document.querySelector('#panel'); return p.scrollWidth - p.clientWidth"))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void a_link_that_is_no_page_is_no_link(Page page) {
        Claimed sly = new Claimed(
                Optional.of("native"),
                Optional.of("x"),
                Map.of(),
                Optional.empty(),
                List.of("javascript:alert(1)"),
                Map.of());
        page.open(Runs.green().claim("redis", "keyvalue_ttl", sly).matrix(), "#redis/keyvalue_ttl");

        assertThat(page.count("#panel a[href^=javascript]")).isZero();
    }

    /** The same text wherever a run may bring one. */
    private static SampleRun hostile(String text) {
        Failure.Step step = new Failure.Step(text, text, 1);
        Failure failure = new Failure(text, text, List.of(step), text, Optional.of(text));
        List<BehaviourResult.CaseResult> cases = List.of(new BehaviourResult.CaseResult(text, Verdict.FAIL, text));
        BehaviourResult red =
                new BehaviourResult("KVT-03", text, Verdict.FAIL, 1, Optional.of(text), Optional.of(failure), cases);
        Claimed claimed = new Claimed(
                Optional.of("native"),
                Optional.of(text),
                Map.of(text, text),
                Optional.of(text),
                List.of(text),
                Map.of());
        return Runs.green()
                .contract("Own tests", "Own$Test", "OWN", text, text)
                .general("GEN-99", text)
                .claim("redis", "keyvalue_ttl", claimed)
                .tell("redis", "keyvalue_ttl", red)
                .tell(
                        "nats",
                        "keyvalue_scan",
                        new BehaviourResult(
                                text, text, Verdict.FAIL, 1, Optional.of(text), Optional.of(failure), cases))
                .without("nats", "queue_basic", Verdict.NOT_RUN, text, claimed)
                .slip(text);
    }
}
