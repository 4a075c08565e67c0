package dev.touchstone.dsl.linear;

import java.util.Optional;

/**
 * What one key holds.
 *
 * @param value the value, or nothing
 */
record State(Optional<String> value) {

    static final State ABSENT = new State(Optional.empty());

    static State of(String value) {
        return new State(Optional.of(value));
    }

    String told() {
        return value.orElse("nothing");
    }
}
