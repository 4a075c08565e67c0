package dev.touchstone.sut;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A server that answered.
 *
 * @param url where drivers reach it
 * @param identity what it said of itself
 * @param disruption what can be done to it
 * @param ailment what ails it now, for people, if anything does
 * @param end stops it and removes its data; nothing for a server that is not ours
 */
record Started(
        ServerUrl url,
        ServerIdentity identity,
        Optional<Disruption> disruption,
        Supplier<Optional<String>> ailment,
        Runnable end) {}
