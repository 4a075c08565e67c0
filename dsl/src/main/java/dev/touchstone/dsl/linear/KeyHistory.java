package dev.touchstone.dsl.linear;

import java.util.List;

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
        List<Timed<Step>> steps = entries.stream().map(Entry::timed).toList();
        return new Search<>(MODEL, start, steps, new Seekers(steps)).run(effort);
    }

    KeyHistory with(List<Operation> others) {
        return new KeyHistory(key, start, others);
    }
}
