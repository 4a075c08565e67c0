package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what is told of a proof: the operations of it, and where the values that they found came from. */
final class Telling {

    private final State start;
    private final List<Entry> all;
    private final Kept proof;

    Telling(State start, List<Entry> all, Kept proof) {
        this.start = start;
        this.all = all;
        this.proof = proof;
    }

    /** In the order in which they were called. */
    List<Operation> window() {
        List<Operation> told =
                new ArrayList<>(proof.entries().stream().map(Entry::told).toList());
        Set<State> found = proof.members().stream()
                .flatMap(entry -> entry.step().needs().stream())
                .filter(state -> !state.equals(start))
                .collect(Collectors.toSet());
        for (State state : found) {
            if (all.stream().noneMatch(entry -> makes(entry, state) && told.contains(entry.told()))) {
                lastMaker(state).map(Entry::told).ifPresent(told::add);
            }
        }
        return told.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Operation::invoked))
                .toList();
    }

    private Optional<Entry> lastMaker(State state) {
        return all.stream()
                .filter(entry -> makes(entry, state))
                .max(Comparator.comparingLong(entry -> entry.timed().from()));
    }

    private static boolean makes(Entry entry, State state) {
        return entry.step().isChange() && entry.step().makes().equals(Optional.of(state));
    }
}
