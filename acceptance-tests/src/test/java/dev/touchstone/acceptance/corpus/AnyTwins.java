package dev.touchstone.acceptance.corpus;

import dev.touchstone.dsl.value.Bytes;
import dev.touchstone.junit.Generator;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Two random values that differ in almost nothing. */
public final class AnyTwins implements Generator<AnyTwins.Couple> {

    /**
     * Two values that are not equal.
     *
     * @param one one of them
     * @param other the other one
     */
    public record Couple(Bytes one, Bytes other) {}

    @Override
    public Couple next(RandomGenerator random) {
        byte[] one = new byte[1 + random.nextInt(64)];
        random.nextBytes(one);
        byte[] other = changed(one, random);
        return Arrays.equals(one, other) ? next(random) : new Couple(Bytes.of(one), Bytes.of(other));
    }

    private static byte[] changed(byte[] value, RandomGenerator random) {
        int place = random.nextInt(value.length);
        byte[] changed = Arrays.copyOf(value, value.length + (random.nextInt(4) == 0 ? 1 : 0));
        if (random.nextBoolean()) {
            changed[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        } else {
            int next = (place + 1) % value.length;
            changed[place] = value[next];
            changed[next] = value[place];
        }
        return changed;
    }
}
