package dev.touchstone.dsl.linear;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that was done to one key.
 *
 * @param key the key
 * @param start what it held before
 * @param operations what was done, in any order
 */
record KeyHistory(String key, State start, List<Operation> operations) {

    private static final OneKey MODEL = new OneKey();

    /** Whether there is an order in which each answer is right. */
    Search.Result search(long effort) {
        return search(start, Settled.of(start, operations), effort);
    }

    static Search.Result search(State start, List<Entry> entries, long effort) {
        List<Timed<Step>> steps = blurred(entries.stream().map(Entry::timed).toList());
        return new Search<>(MODEL, start, steps, new Seekers(steps)).run(effort);
    }

    /** The same with one value in the place of all those that nobody found or expected: nobody can tell them apart. */
    private static List<Timed<Step>> blurred(List<Timed<Step>> steps) {
        Set<State> needed =
                steps.stream().flatMap(timed -> timed.what().needs().stream()).collect(Collectors.toSet());
        Predicate<Step> isNameless =
                step -> step.creates() && step.makes().filter(needed::contains).isEmpty();
        Optional<State> name =
                steps.stream().map(Timed::what).filter(isNameless).findFirst().flatMap(Step::makes);
        return steps.stream()
                .map(timed -> isNameless.test(timed.what())
                        ? timed.with(new Step(timed.what().guard(), name))
                        : timed)
                .toList();
    }

    KeyHistory with(List<Operation> others) {
        return new KeyHistory(key, start, others);
    }
}
