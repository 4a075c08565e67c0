package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from the operations on one key, with as little left open about those without an answer as can be. A value
 * of theirs that somebody found was written before he had it, if nobody else wrote it. One that nobody found or expects
 * can only have been what somebody found to be there, where else nothing would have been.
 */
final class Settled {

    private final State start;
    private List<Entry> entries;
    private final Map<State, Integer> makers = new HashMap<>();
    private final Map<State, Long> foundBy = new HashMap<>();
    private Optional<State> nameless = Optional.empty();

    private Settled(State start, List<Entry> entries) {
        this.start = start;
        this.entries = entries;
    }

    /** The operations on a key that was in this state, in {@link Timed#ORDER}. */
    static List<Entry> of(State start, List<Operation> operations) {
        List<Entry> entries = new ArrayList<>();
        for (Operation operation : operations) {
            OneKey.step(operation).map(step -> entry(operation, step)).ifPresent(entries::add);
        }
        Settled settled = new Settled(start, entries);
        if (entries.stream().anyMatch(Entry::isPerhaps)) {
            settled.settle();
        }
        return ordered(settled.entries);
    }

    private static Entry entry(Operation operation, Step step) {
        boolean answered = !(operation.outcome() instanceof Outcome.Unknown);
        return new Entry(
                operation,
                answered
                        ? Timed.certain(step, operation.invoked(), operation.returned())
                        : Timed.uncertain(step, operation.invoked()));
    }

    static List<Entry> ordered(List<Entry> entries) {
        return entries.stream()
                .sorted((one, other) -> Timed.ORDER.compare(one.timed(), other.timed()))
                .toList();
    }

    /** Each round may decide what the next one needs to know. */
    private void settle() {
        List<Entry> before;
        do {
            before = entries;
            look();
            entries = before.stream()
                    .map(entry -> entry.isPerhaps() ? settled(entry) : Optional.of(entry))
                    .flatMap(Optional::stream)
                    .toList();
        } while (!entries.equals(before));
    }

    private void look() {
        makers.clear();
        foundBy.clear();
        makers.put(start, 1);
        for (Entry entry : entries) {
            entry.step()
                    .makes()
                    .filter(state -> entry.step().isChange())
                    .ifPresent(state -> makers.merge(state, 1, Integer::sum));
            entry.step()
                    .needs()
                    .ifPresent(state -> foundBy.merge(state, entry.timed().until(), Math::min));
        }
    }

    private Optional<Entry> settled(Entry entry) {
        Optional<State> written = entry.step().makes().filter(state -> !state.equals(State.ABSENT));
        if (written.isEmpty()) {
            return Optional.of(entry);
        }
        State state = written.get();
        if (!foundBy.containsKey(state)) {
            return nameless(entry, state);
        }
        long found = foundBy.get(state);
        return Optional.of(makers.get(state) == 1 && found < Long.MAX_VALUE ? entry.certainBy(found) : entry);
    }

    private Optional<Entry> nameless(Entry entry, State state) {
        Step step = entry.step();
        if (step.needs().filter(needed -> !needed.equals(State.ABSENT)).isPresent()) {
            return Optional.empty(); // one value in the place of another: the other one serves as well
        }
        State name = nameless.orElse(state);
        nameless = Optional.of(name);
        return Optional.of(entry.with(Step.change(Step.ABSENT, name)));
    }
}
