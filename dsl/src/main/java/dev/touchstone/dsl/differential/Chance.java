package dev.touchstone.dsl.differential;

import java.util.List;
import java.util.random.RandomGenerator;

/** Where a sequence takes its chance from: the same numbers, the same sequence. */
record Chance(RandomGenerator numbers) {

    /** True once in so many times. */
    boolean onceIn(int times) {
        return numbers.nextInt(times) == 0;
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return numbers.nextInt(least, most + 1);
    }

    /** One of these. */
    <T> T of(List<T> all) {
        return all.get(numbers.nextInt(all.size()));
    }
}
