package dev.touchstone.dsl.differential;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One operation with its arguments: it can be done on a backend, and it knows what the contract says of it. */
interface Command {

    /** The names that it is about; of a transaction's end, none. */
    Set<String> names();

    /** Whether it can be done as things are: who commits must have begun. */
    default boolean isPossible(Model before) {
        return true;
    }

    /** Whether anything that it is about is there. */
    default boolean meets(Model before) {
        return names().stream().anyMatch(before::has);
    }

    /** Does it on a backend. */
    Answer ask(Subject subject);

    /** All ways in which it may end, as things are: the most usual one first. */
    List<Outcome> outcomes(Model before);

    /** In words, for the history. */
    String told();

    /** As a line of a test, which expects this answer. */
    String statement(Model before, Answer due);

    /** The same with other names and values. */
    Command with(UnaryOperator<String> names, UnaryOperator<String> values);

    /** The same with less in it, in every way that takes one thing out. */
    default List<Command> simpler() {
        return List.of();
    }
}
