package dev.touchstone.junit.matrix;

import java.util.Optional;

/**
 * How a run came about.
 *
 * @param command what to type to run all of it again
 * @param environment where it took place
 */
public record Origin(Optional<String> command, Optional<Environment> environment) {

    /** Of a run that does not tell. */
    public static final Origin UNTOLD = new Origin(Optional.empty(), Optional.empty());
}
