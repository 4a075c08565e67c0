package dev.touchstone.dsl.differential;

/**
 * An operation that was done.
 *
 * @param command what
 * @param before how things were
 * @param due what it answered, or should have
 */
record Step(Command command, Model before, Answer due) {

    /** As a line of a test. */
    String statement() {
        return command.statement(before, due);
    }
}
