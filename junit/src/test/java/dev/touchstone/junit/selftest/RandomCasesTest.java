package dev.touchstone.junit.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.ForRandom;
import dev.touchstone.junit.Generator;
import dev.touchstone.junit.OnEveryBackend;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random cases come from one seed, which is told and can be given. */
class RandomCasesTest {

    private static final Map<String, Set<Long>> SEEN = new ConcurrentHashMap<>();

    @TempDir
    Path reports;

    /** Any number at all. */
    static final class AnyNumber implements Generator<Long> {
        @Override
        public Long next(RandomGenerator random) {
            return random.nextLong();
        }
    }

    @OnEveryBackend
    static class Collecting {
        @ForRandom(of = AnyNumber.class, cases = 50)
        void numbers(Long number, Notebook book) {
            SEEN.computeIfAbsent("now", key -> new ConcurrentSkipListSet<>()).add(number);
            book.note("number", number.toString());
            book.expect("number", number.toString());
        }
    }

    @Contract("notebook_basic")
    static class Failing extends Suites.Good {
        @BehaviourForRandom(value = "NOB-03", of = AnyNumber.class, cases = 20)
        void even_numbers_are_lost(Long number, Notebook book) {
            book.note("number", number % 2 == 0 ? "lost" : number.toString());
            book.expect("number", number.toString());
        }
    }

    @OnEveryBackend
    static class Without {
        @ForRandom(of = AnyNumber.class, cases = 0)
        void numbers(Long number, Notebook book) {
            book.note("number", number.toString());
        }
    }

    @Test
    void the_same_seed_brings_the_same_cases_and_another_one_others() {
        Set<Long> once = seen("7");
        assertThat(once).hasSize(50);
        assertThat(seen("7")).isEqualTo(once);
        assertThat(seen("8")).doesNotContainAnyElementsOf(once);
    }

    @Test
    void without_a_seed_each_run_has_its_own() {
        assertThat(seen("")).isNotEqualTo(seen(""));
    }

    @Test
    void a_failed_case_tells_its_seed_and_how_to_see_it_again() {
        KitRun run = KitRun.of(reports, Map.of("touchstone.backends", "sound", "touchstone.seed", "7"), Failing.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.behaviour("sound", "NOB-03")).startsWith("fail: ");
        assertThat(run.matrix().toString()).contains("of seed 7").contains("-Dtouchstone.seed=7");
    }

    @Test
    void no_cases_at_all_are_no_test() {
        KitRun run = KitRun.of(reports, "sound", Without.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.problems()).anyMatch(text -> text.contains("wants 0 random cases"));
    }

    @Test
    void a_seed_that_is_no_number_stops_the_run() {
        KitRun run = KitRun.of(
                reports, Map.of("touchstone.backends", "sound", "touchstone.seed", "lucky"), Collecting.class);

        assertThat(run.isRed()).isTrue();
        assertThat(run.problems())
                .anyMatch(text -> text.contains("touchstone.seed") && text.contains("a whole number"));
    }

    private Set<Long> seen(String seed) {
        SEEN.clear();
        Map<String, String> parameters = seed.isEmpty()
                ? Map.of("touchstone.backends", "sound")
                : Map.of("touchstone.backends", "sound", "touchstone.seed", seed);
        assertThat(KitRun.of(reports, parameters, Collecting.class, Suites.Good.class)
                        .problems())
                .isEmpty();
        return SEEN.get("now");
    }
}
