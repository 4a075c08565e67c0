package dev.touchstone.dsl.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.dsl.differential.BasicCommand.Delete;
import dev.touchstone.dsl.differential.BasicCommand.Get;
import dev.touchstone.dsl.differential.BasicCommand.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    private static final int PLENTY = 500;

    private final List<Command> longOne =
            new SequenceMaker(Sequences.VALUES).make(4711, 1).findFirst().orElseThrow();

    /** Wrong is what sets a name twice and then deletes it, whatever else happens. */
    private static boolean isUndone(List<Command> sequence) {
        Map<String, Integer> sets = new HashMap<>();
        for (Command command : sequence) {
            if (command instanceof Store set) {
                sets.merge(set.name(), 1, Integer::sum);
            }
            if (command instanceof Delete delete && sets.getOrDefault(delete.name(), 0) > 1) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_long_sequence_is_cut_down_to_the_operations_that_it_takes_with_plain_names_and_values() {
        assertThat(isUndone(longOne)).isTrue();
        assertThat(new Shrinker(ShrinkerTest::isUndone, PLENTY).shrink(longOne))
                .containsExactly(new Store("a", "1"), new Store("a", "1"), new Delete("a"));
    }

    @Test
    void the_same_sequence_is_cut_down_in_the_same_way() {
        List<List<Command>> tried = new ArrayList<>();
        List<List<Command>> again = new ArrayList<>();
        new Shrinker(noting(tried), PLENTY).shrink(longOne);
        new Shrinker(noting(again), PLENTY).shrink(longOne);
        assertThat(again).isEqualTo(tried);
    }

    private static Predicate<List<Command>> noting(List<List<Command>> tried) {
        return sequence -> {
            tried.add(sequence);
            return isUndone(sequence);
        };
    }

    @Test
    void it_tries_no_more_than_it_may_and_keeps_what_is_wrong() {
        List<List<Command>> tried = new ArrayList<>();
        List<Command> left = new Shrinker(noting(tried), 5).shrink(longOne);
        assertThat(tried).hasSize(5);
        assertThat(isUndone(left)).isTrue();
    }

    @Test
    void what_is_in_an_operation_is_left_out_too() {
        Command batch = new BatchCommand.DeleteAll(List.of("b", "key", "b", "Key"));
        Predicate<List<Command>> namesOneTwice = sequence -> sequence.stream()
                .anyMatch(each -> each instanceof BatchCommand.DeleteAll all
                        && all.asked().size() > all.names().size());
        assertThat(new Shrinker(namesOneTwice, PLENTY).shrink(List.of(new Get("b"), batch)))
                .containsExactly(new BatchCommand.DeleteAll(List.of("a", "a")));
    }

    @Test
    void what_must_differ_stays_different() {
        Predicate<List<Command>> setsTwoNames = sequence -> sequence.stream()
                        .flatMap(each -> each.names().stream())
                        .distinct()
                        .count()
                > 1;
        assertThat(new Shrinker(setsTwoNames, PLENTY)
                        .shrink(List.of(new Store("\u00e9", ""), new Store("e\u0301", "x"))))
                .containsExactly(new Store("a", "1"), new Store("b", "1"));
    }
}
