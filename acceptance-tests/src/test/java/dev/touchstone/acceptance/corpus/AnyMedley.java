package dev.touchstone.acceptance.corpus;

import dev.touchstone.dsl.Medley;
import dev.touchstone.junit.Generator;
import java.util.List;
import java.util.random.RandomGenerator;

/** A thousand random operations of eight on three names. */
public final class AnyMedley implements Generator<Medley> {

    private static final int WORKERS = 8;
    private static final int OPERATIONS = 1_000;

    @Override
    public Medley next(RandomGenerator random) {
        return new Medley(random.nextLong(), WORKERS, OPERATIONS, List.of("red", "green", "blue"));
    }
}
