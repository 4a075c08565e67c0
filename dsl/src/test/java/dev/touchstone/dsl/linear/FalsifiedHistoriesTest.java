package dev.touchstone.dsl.linear;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.dsl.linear.Search.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A history that was true is acquitted; with one answer changed into one that cannot be, it is convicted. */
class FalsifiedHistoriesTest {

    private static final int CASES = 300;
    private static final double UNANSWERED = 0.05;

    @Test
    void one_impossible_answer_among_many_is_found() {
        for (long seed = 1; seed <= CASES; seed++) {
            List<Operation> right = Simulation.of(seed, 8, 200, UNANSWERED, Toy::sound, 1)
                    .histories()
                    .get(0)
                    .operations();
            assertThat(check(right)).as("seed %s", seed).isEqualTo(Result.ORDERED);

            SplittableRandom random = new SplittableRandom(seed);
            List<Operation> gets = right.stream()
                    .filter(each -> each.outcome() instanceof Outcome.Found)
                    .toList();
            Operation get = gets.get(random.nextInt(gets.size()));
            List<String> wrong = impossible(get, right).toList();
            List<Operation> falsified = new ArrayList<>(right);
            falsified.remove(get);
            falsified.add(answered(get, wrong.get(random.nextInt(wrong.size()))));
            assertThat(check(falsified)).as("seed %s", seed).isEqualTo(Result.NONE);
        }
    }

    private static Result check(List<Operation> operations) {
        return new KeyHistory("k", State.ABSENT, operations).search(Long.MAX_VALUE);
    }

    private static Operation answered(Operation get, String value) {
        return new Operation(
                get.who(), get.call(), new Outcome.Found(Optional.of(value)), get.invoked(), get.returned());
    }

    /** What was never set, what is set afterwards, and what was set and replaced before. */
    private static Stream<String> impossible(Operation get, List<Operation> all) {
        List<Operation> sets =
                all.stream().filter(each -> each.call() instanceof Call.Set).toList();
        List<Operation> done = sets.stream()
                .filter(each -> each.outcome() instanceof Outcome.Done && each.returned() < get.invoked())
                .toList();
        Stream<Operation> afterwards = sets.stream().filter(each -> each.invoked() > get.returned());
        Stream<Operation> replaced =
                done.stream().filter(each -> done.stream().anyMatch(later -> each.returned() < later.invoked()));
        return Stream.concat(
                Stream.of("never set"),
                Stream.concat(afterwards, replaced).map(each -> ((Call.Set) each.call()).value()));
    }
}
