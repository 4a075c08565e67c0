package dev.touchstone.dsl;

import static dev.touchstone.dsl.ManyFixture.expectTold;
import static dev.touchstone.dsl.ManyFixture.scene;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SwapsTest {

    private final Swaps honest = new Swaps(scene(new ManyStore()));

    /** Does everything, whatever it is told to expect. */
    private static class Careless extends ManyStore {

        @Override
        public synchronized CasResult compareAndSwap(String key, Expected expected, byte[] next) {
            set(key, next);
            return CasResult.done();
        }

        @Override
        public synchronized CasResult compareAndDelete(String key, byte[] expected) {
            delete(key);
            return CasResult.done();
        }
    }

    /** Refuses everything, and shows always the same. */
    private static class Stubborn extends ManyStore {

        @Override
        public synchronized CasResult compareAndSwap(String key, Expected expected, byte[] next) {
            return CasResult.mismatch(Optional.of("1".getBytes(UTF_8)));
        }
    }

    @Test
    void over_an_honest_store_every_expectation_holds() {
        honest.swapNothingInVain("colour", "red", "blue");
        honest.createAndVerify("colour", "red");
        honest.createInVain("colour", "blue", "red");
        honest.swapInVain("colour", "white", "black", "red");
        honest.swapAndVerify("colour", "red", "blue");
        honest.swapWhatIsRefused("colour", "blue");
        honest.expectTold("colour", "blue".getBytes(UTF_8), "Blue".getBytes(UTF_8));
        honest.removeInVain("colour", "red", "blue");
        honest.removeAndVerify("colour", "blue");
        honest.removeNothingInVain("colour", "blue");
    }

    @Test
    void over_an_honest_store_every_law_holds() {
        honest.raceToCreate("colour", 4).expectExactlyOneWinner();
        honest.raceToRemove("shape", 4).expectExactlyOneWinner();
        honest.countTogether("count", 3, 10);
        honest.expectValue("count", "30");
        honest.expectNoPlainWriteUndone("size", 4);
        honest.expectCurrentValuesShown("number", 20);
    }

    @Test
    void a_store_that_does_not_compare_is_told() {
        Swaps careless = new Swaps(scene(new Careless()));
        expectTold(
                () -> careless.swapInVain("colour", "red", "blue", "green"),
                "swapping \"colour\" to be refused",
                "it was said to be done");
        expectTold(() -> careless.removeNothingInVain("colour", "red"), "removing \"colour\" to be refused", "done");
        expectTold(
                () -> careless.raceToCreate("colour", 2).expectExactlyOneWinner(),
                "exactly one of 2 to win the creation of \"colour\"",
                "in round 1 these did: worker 1, worker 2");
        expectTold(() -> careless.raceToRemove("shape", 2).expectExactlyOneWinner(), "the removal of \"shape\"", "did");
        expectTold(() -> careless.expectCurrentValuesShown("number", 5), "to be refused", "done");
    }

    @Test
    void a_store_that_refuses_is_told_with_what_it_shows() {
        Swaps stubborn = new Swaps(scene(new Stubborn()));
        expectTold(
                () -> stubborn.create("colour", "red"),
                "swapping \"colour\" to be done",
                "it was refused, as the key held \"1\"");
        expectTold(
                () -> stubborn.swapNothingInVain("colour", "red", "blue"),
                "to be refused, showing nothing",
                "it showed \"1\"");
        expectTold(() -> stubborn.countTogether("count", 1, 2), "one of 3 attempts", "each was refused");
        expectTold(() -> stubborn.expectCurrentValuesShown("number", 5), "one of its own values", "\"1\"");
    }

    @Test
    void a_winner_whose_value_is_lost_and_a_write_that_is_undone_are_told() {
        Swaps losing = new Swaps(scene(new ManyStore() {
            @Override
            public synchronized Optional<byte[]> get(String key) {
                return super.get(key).map(value -> "swapped".getBytes(UTF_8));
            }
        }));
        expectTold(
                () -> losing.raceToCreate("colour", 2).expectExactlyOneWinner(),
                "to hold the value of worker",
                "in round 1 it held swapped");
        expectTold(() -> losing.expectNoPlainWriteUndone("size", 1), "to end with a plain write", "\"swapped\"");
    }

    @Test
    void swaps_are_lines_of_the_history() {
        History history = new History();
        Swaps swaps = new Swaps(scene(new ManyStore(), history));
        swaps.create("colour", "red");
        swaps.swapInVain("colour", "blue", "green", "red");
        assertThat(history.operations())
                .extracting(each -> each.what() + " -> " + each.outcome())
                .containsExactly(
                        "swap    colour from nothing to red -> done",
                        "swap    colour from blue to green -> refused, shown red",
                        "expect  colour = red -> ok");
    }
}
