package dev.touchstone.dsl.failure;

import dev.touchstone.dsl.value.Stamped;

/**
 * One reader saw a later value of a writer, and then an earlier one.
 *
 * @param name where
 * @param reader who saw it
 * @param first what was seen first
 * @param then what was seen afterwards
 */
public record WentBack(String name, int reader, Stamped first, Stamped then) implements FailureText {

    @Override
    public String expected() {
        return "no reader of " + FailureText.quoted(name) + " to go back in time";
    }

    @Override
    public String but() {
        return "reader " + reader + " saw " + first + ", and afterwards " + then;
    }
}
