package dev.touchstone.dsl.value;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * A value that proves itself whole: it tells its writer and its number, and a checksum covers every byte of it.
 *
 * @param writer who wrote it
 * @param number which of the writer's values it is
 * @param size how many bytes it has, at least {@link #SMALLEST}
 */
public record Stamped(int writer, int number, int size) {

    /** Below this many bytes there is no room for the stamp. */
    public static final int SMALLEST = 24;

    private static final int MAGIC = 0x70756368;
    private static final int HEAD = 4 * Integer.BYTES;

    /** Refuses what is too small. */
    public Stamped {
        if (size < SMALLEST) {
            throw new IllegalArgumentException("a stamped value has at least " + SMALLEST + " B, not " + size);
        }
    }

    /** The bytes: stamp, noise that belongs to this writer and number, checksum. */
    public byte[] toArray() {
        byte[] noise = new byte[size - HEAD - Long.BYTES];
        new SplittableRandom(((long) writer << Integer.SIZE) | number).nextBytes(noise);
        ByteBuffer value = ByteBuffer.allocate(size);
        value.putInt(MAGIC).putInt(writer).putInt(number).putInt(size).put(noise);
        return value.putLong(checksum(value.array())).array();
    }

    /** What the stamp says; empty if it is no stamped value, or one that is torn, cut or mixed. */
    public static Optional<Stamped> read(byte[] bytes) {
        if (bytes.length < SMALLEST) {
            return Optional.empty();
        }
        ByteBuffer value = ByteBuffer.wrap(bytes);
        int magic = value.getInt();
        int writer = value.getInt();
        int number = value.getInt();
        boolean whole = value.getInt() == bytes.length
                && value.getLong(bytes.length - Long.BYTES) == checksum(bytes)
                && magic == MAGIC;
        return whole ? Optional.of(new Stamped(writer, number, bytes.length)) : Optional.empty();
    }

    /** For example {@code value 3 of writer 12}. */
    @Override
    public String toString() {
        return "value " + number + " of writer " + writer;
    }

    private static long checksum(byte[] value) {
        CRC32 sum = new CRC32();
        sum.update(value, 0, value.length - Long.BYTES);
        return sum.getValue();
    }
}
