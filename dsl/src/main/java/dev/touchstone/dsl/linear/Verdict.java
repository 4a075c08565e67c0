package dev.touchstone.dsl.linear;

/** What the check of a journal came to. */
public sealed interface Verdict {

    /** For each key there is an order in which each answer is right. */
    record Linearizable() implements Verdict {}

    /** For one key there is none. */
    record Impossible(Contradiction why) implements Verdict {}

    /** It took too much effort to tell for one key; no other key is impossible. */
    record Undecided(String key, int operations) implements Verdict {}
}
