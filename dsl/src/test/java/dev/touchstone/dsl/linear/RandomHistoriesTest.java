package dev.touchstone.dsl.linear;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.dsl.linear.Search.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of a short random history, true or not, is what comes out when every order is tried. */
class RandomHistoriesTest {

    private static final long EFFORT = 1_000_000;
    private static final int CASES = 10_000;

    @Test
    void the_verdict_is_that_of_trying_every_order() {
        int possible = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            KeyHistory history = any(new SplittableRandom(seed));
            boolean hasOrder = Naive.hasOrder(history.start().value(), history.operations());
            assertThat(history.search(EFFORT))
                    .as("seed %s: %s", seed, history)
                    .isEqualTo(hasOrder ? Result.ORDERED : Result.NONE);
            possible += hasOrder ? 1 : 0;
        }
        assertThat(possible).isBetween(CASES / 10, CASES * 9 / 10);
    }

    @Test
    void to_believe_less_never_convicts_who_is_innocent() {
        for (long seed = 1; seed <= CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            KeyHistory history = any(random);
            List<Entry> all = Settled.of(history.start(), history.operations());
            Kept some = Kept.all(all)
                    .without(all.stream().filter(entry -> random.nextBoolean()).toList());
            if (KeyHistory.search(history.start(), some.entries(), EFFORT) == Result.NONE) {
                assertThat(history.search(EFFORT))
                        .as("seed %s: %s", seed, history)
                        .isEqualTo(Result.NONE);
            }
        }
    }

    @Test
    void the_last_answer_of_a_contradiction_is_not_one_that_was_possible() {
        for (long seed = 1; seed <= CASES; seed++) {
            KeyHistory history = any(new SplittableRandom(seed));
            if (history.search(EFFORT) == Result.NONE) {
                Contradiction why = new Shrinking(history).contradiction();
                assertThat(why.window()).as("seed %s: %s", seed, history).contains(why.culprit());
                assertThat(why.possible()).as("seed %s: %s", seed, history).isNotEmpty();
                assertThat(why.possible())
                        .as("seed %s: %s", seed, history)
                        .doesNotContain(why.culprit().outcome());
            }
        }
    }

    private static KeyHistory any(SplittableRandom random) {
        State start = random.nextInt(3) == 0 ? State.of("a") : State.ABSENT;
        List<Operation> operations = new ArrayList<>(IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(number -> operation("worker " + number, random))
                .toList());
        return new KeyHistory("k", start, operations);
    }

    private static Operation operation(String who, SplittableRandom random) {
        Toy.Cell cell = new Toy.Cell();
        cell.held = value(random);
        Call call = Calls.any(random, value(random), List.of("a", "b", "c").get(random.nextInt(3)));
        Outcome right = cell.answer(call); // to some state, whichever
        Outcome outcome = switch (random.nextInt(8)) {
            case 0, 1 -> new Outcome.Unknown();
            case 2 -> random.nextInt(4) == 0 ? new Outcome.Failed() : right;
            default -> right;
        };
        int invoked = random.nextInt(20);
        return new Operation(who, call, outcome, invoked, invoked + random.nextInt(12));
    }

    private static Optional<String> value(SplittableRandom random) {
        int choice = random.nextInt(4);
        return choice == 0
                ? Optional.empty()
                : Optional.of(List.of("a", "b", "c").get(choice - 1));
    }
}
