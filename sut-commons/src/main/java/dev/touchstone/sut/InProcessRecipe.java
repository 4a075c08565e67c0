package dev.touchstone.sut;

import java.time.Clock;
import java.util.function.Function;

/**
 * A system that is an object of this process; drivers share it as they would share a server.
 *
 * @param product its name
 * @param version its version
 * @param start makes a fresh one on the given clock, which is the system's own; if the object is {@link AutoCloseable}
 *     it is closed with the system
 */
public record InProcessRecipe(String product, String version, Function<Clock, ?> start) implements SutRecipe {}
