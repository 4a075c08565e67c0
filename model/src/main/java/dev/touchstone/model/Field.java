package dev.touchstone.model;

import java.util.Optional;

/**
 * One field of a model.
 *
 * @param name its name in the backend
 * @param component its name in Java
 * @param type what it holds
 * @param nullable whether it may hold null
 * @param initial what it holds when it was left out; none if it must not be left out
 * @param automatic who fills it
 * @param indexed whether records are often looked for by it
 */
public record Field(
        String name,
        String component,
        FieldType type,
        boolean nullable,
        Optional<Object> initial,
        Automatic automatic,
        boolean indexed) {

    /** Whether whoever creates or updates a record fills it. */
    public boolean isGiven() {
        return automatic == Automatic.NO;
    }
}
