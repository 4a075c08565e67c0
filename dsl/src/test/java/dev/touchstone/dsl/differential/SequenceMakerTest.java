package dev.touchstone.dsl.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SequenceMakerTest {

    private static final int SEQUENCES = 100;

    /** The repertoires by the contract whose own operations are in them. */
    enum Of {
        VALUES,
        SCANS,
        DEADLINES,
        TRANSACTIONS,
        BATCHES,
        SWAPS;

        private Stream<List<Command>> make(long seed) {
            Repertoire repertoire = switch (this) {
                case VALUES -> Sequences.VALUES;
                case SCANS -> Sequences.SCANS;
                case DEADLINES -> Sequences.DEADLINES;
                case TRANSACTIONS -> Sequences.TRANSACTIONS;
                case BATCHES -> Sequences.BATCHES;
                case SWAPS -> Sequences.SWAPS;
            };
            return new SequenceMaker(repertoire).make(seed, SEQUENCES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_makes_the_same_sequences_and_another_one_others(Of of) {
        List<List<Command>> sequences = of.make(4711).toList();

        assertThat(of.make(4711)).isEqualTo(sequences);
        assertThat(of.make(4712)).isNotEqualTo(sequences);
        assertThat(sequences).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void each_has_twenty_operations_at_least_on_four_names_at_most_and_a_look_at_each_at_the_end(Of of) {
        assertThat(of.make(4711)).hasSize(SEQUENCES).allSatisfy(sequence -> {
            List<Command> looks =
                    sequence.stream().filter(Look.class::isInstance).toList();
            assertThat(sequence.size() - looks.size()).isBetween(20, SequenceMaker.MOST_OPERATIONS);
            assertThat(looks)
                    .hasSizeLessThanOrEqualTo(4)
                    .isEqualTo(sequence.subList(sequence.size() - looks.size(), sequence.size()));
            assertThat(looks.stream().flatMap(look -> look.names().stream()))
                    .containsAll(sequence.stream()
                            .flatMap(each -> each.names().stream())
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_third_of_the_operations_meets_something_whatever_the_seed(Of of) {
        assertThat(LongStream.range(0, 20).mapToObj(seed -> met(of, seed))).allSatisfy(tally -> {
            assertThat(tally.operations()).isGreaterThan(100 * 20);
            assertThat(tally.percent()).isGreaterThanOrEqualTo(33);
        });
    }

    private static Tally met(Of of, long seed) {
        return of.make(seed).map(SequenceMakerTest::met).reduce(Tally.NONE, Tally::and);
    }

    private static Tally met(List<Command> sequence) {
        Model now = Model.empty();
        Tally tally = Tally.NONE;
        for (Command command : sequence) {
            assertThat(command.isPossible(now)).isTrue();
            tally = tally.with(command, now);
            now = command.outcomes(now).get(0).after();
        }
        return tally;
    }

    @ParameterizedTest
    @EnumSource
    void every_operation_of_the_repertoire_comes(Of of) {
        Map<Class<?>, Long> kinds = of.make(4711)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));

        assertThat(kinds.keySet()).containsAll(kinds(of).toList());
        assertThat(kinds.values()).allSatisfy(times -> assertThat(times).isGreaterThan(SEQUENCES / 2));
    }

    private static Stream<Class<?>> kinds(Of of) {
        List<Class<?>> own = switch (of) {
            case VALUES -> List.of();
            case SCANS -> List.of(ScanCommand.class);
            case DEADLINES -> List.of(DeadlineCommand.class);
            case TRANSACTIONS -> List.of(UnitCommand.class);
            case BATCHES -> List.of(BatchCommand.class);
            case SWAPS -> List.of(SwapCommand.class);
        };
        return Stream.concat(Stream.of(BasicCommand.class), own.stream())
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()));
    }

    @Test
    void what_is_believed_is_right_often_and_wrong_often() {
        List<Boolean> done =
                Of.SWAPS.make(4711).flatMap(SequenceMakerTest::swaps).toList();
        long right = done.stream().filter(each -> each).count();
        assertThat(right).isBetween(done.size() / 3L, done.size() * 2L / 3);
    }

    private static Stream<Boolean> swaps(List<Command> sequence) {
        List<Boolean> done = new ArrayList<>();
        Model now = Model.empty();
        for (Command command : sequence) {
            Outcome outcome = command.outcomes(now).get(0);
            if (command instanceof SwapCommand) {
                done.add(outcome.answer() instanceof Answer.Done);
            }
            now = outcome.after();
        }
        return done.stream();
    }
}
