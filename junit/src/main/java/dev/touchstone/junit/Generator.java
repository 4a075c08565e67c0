package dev.touchstone.junit;

import java.util.random.RandomGenerator;

/**
 * Makes random cases for {@link ForRandom}. Has a constructor without parameters, and takes all chance from what it is
 * given, so that a seed brings the same cases again.
 *
 * @param <T> the type of the test's first parameter
 */
@FunctionalInterface
public interface Generator<T> {

    /** The next case. */
    T next(RandomGenerator random);
}
