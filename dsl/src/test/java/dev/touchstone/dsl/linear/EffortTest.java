package dev.touchstone.dsl.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long it takes to judge what eight did, a thousand times in all; and that nobody passes who was not judged. */
class EffortTest {

    private static final Duration BOUND = Duration.ofSeconds(2);

    @ParameterizedTest(name = "{0} keys, {1} without answer")
    @CsvSource({"1, 0", "1, 0.05", "1, 0.3", "3, 0", "3, 0.3"})
    void a_thousand_operations_of_eight_are_judged_in_time(int keys, double unanswered) {
        for (long seed = 1; seed <= 5; seed++) {
            Journal journal = Simulation.of(seed, 8, 1_000, unanswered, Toy::sound, keys);
            assertThat(journal.size()).isEqualTo(1_000);
            long begun = System.nanoTime();
            assertThat(Linearizability.standard().check(journal)).isInstanceOf(Verdict.Linearizable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
        }
    }

    @Test
    void twenty_thousand_in_a_row_do_not_overflow_anything() {
        Journal journal = Simulation.of(1, 8, 20_000, 0, Toy::sound, 1);
        assertThat(Linearizability.standard().check(journal)).isInstanceOf(Verdict.Linearizable.class);
    }

    @Test
    void who_is_not_judged_to_the_end_does_not_pass() {
        Journal journal = Simulation.of(1, 8, 1_000, 0, Toy::sound, 1);
        assertThat(Linearizability.within(500).check(journal)).isEqualTo(new Verdict.Undecided("key 0", 1_000));
    }

    @Test
    void one_key_that_is_impossible_outweighs_one_that_is_undecided() {
        Journal journal = Simulation.of(1, 8, 1_000, 0, Toy::sound, 1);
        Timeline.journal("z", journal, "[set 1] [get -]");
        assertThat(Linearizability.within(500).check(journal)).isInstanceOf(Verdict.Impossible.class);
    }
}
