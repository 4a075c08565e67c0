package dev.touchstone.dsl.differential;

import java.util.List;

/**
 * One way in which an operation may end.
 *
 * @param answer what it answers
 * @param after how things are then
 */
record Outcome(Answer answer, Model after) {

    /** The only way: most operations have one. */
    static List<Outcome> only(Answer answer, Model after) {
        return List.of(new Outcome(answer, after));
    }
}
