package dev.touchstone.dsl.linear;

import java.util.Optional;

/**
 * What is right where one acts at a time: the specification that those who act at once are measured by.
 *
 * @param <S> its states, which are compared with {@code equals}
 * @param <O> operations with their answers
 */
public interface SequentialModel<S, O> {

    /** The state after the operation, if it can be answered like this in the state before; else nothing. */
    Optional<S> after(S before, O operation);

    /** Whether the operation leaves every state as it is. One that says no where it does costs time only. */
    default boolean onlyLooks(O operation) {
        return false;
    }
}
