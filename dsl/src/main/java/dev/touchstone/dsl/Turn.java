package dev.touchstone.dsl;

import dev.touchstone.dsl.value.Bytes;
import java.util.SplittableRandom;

/**
 * One operation of one worker, before it is chosen which.
 *
 * @param chance what chooses
 * @param name what it is about
 * @param value what it stores if it stores something: nobody else does
 */
record Turn(SplittableRandom chance, String name, String value) {

    /** True in so many of a hundred cases. */
    boolean in(int percent) {
        return chance.nextInt(100) < percent;
    }

    byte[] bytes() {
        return Bytes.of(value).toArray();
    }
}
