package dev.touchstone.acceptance.corpus;

import dev.touchstone.junit.Generator;
import java.util.random.RandomGenerator;

/** A number from which a behaviour makes all its chance itself. */
public final class AnySeed implements Generator<Long> {

    @Override
    public Long next(RandomGenerator random) {
        return random.nextLong();
    }
}
