package dev.touchstone.dsl.linear;

import dev.touchstone.dsl.linear.Search.Result;
import dev.touchstone.dsl.linear.Step.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a key can have held when the answer was given with which its history has no order any more. */
final class Possible {

    private static final long EFFORT = 50_000; // for one state

    private final State start;
    private final List<Entry> others;
    private final Timed<Step> asked;
    private final Operation culprit;

    Possible(KeyHistory history, Operation culprit) {
        this.start = history.start();
        List<Operation> rest = new ArrayList<>(history.operations());
        rest.remove(culprit);
        this.others = Settled.of(start, rest);
        this.asked = Timed.certain(Step.look(Step.ANY), culprit.invoked(), culprit.returned());
        this.culprit = culprit;
    }

    List<String> states() {
        List<Timed<Step>> changes = others.stream()
                .map(Entry::timed)
                .filter(timed -> timed.what().isChange())
                .toList();
        Stream<State> made = changes.stream()
                .filter(change -> changes.stream().noneMatch(later -> change.isBefore(later) && later.isBefore(asked)))
                .flatMap(change -> change.what().makes().stream());
        return Stream.concat(Stream.of(start), made)
                .distinct()
                .filter(this::isPossible)
                .map(State::told)
                .toList();
    }

    private boolean isPossible(State state) {
        List<Entry> entries = new ArrayList<>(others);
        entries.add(new Entry(culprit, asked.with(Step.look(new Guard.Is(state)))));
        return KeyHistory.search(start, Settled.ordered(entries), EFFORT) == Result.ORDERED;
    }
}
