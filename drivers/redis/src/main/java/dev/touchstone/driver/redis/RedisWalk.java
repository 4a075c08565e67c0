package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A walk over the names that begin alike: through the whole keyspace, in steps that hold up nobody. What is there all the
 * while is met at least once, what has expired is not.
 */
final class RedisWalk {

    private static final int STEP = 1_000;

    private RedisWalk() {}

    /**
     * One step.
     *
     * @param <E> how it may fail
     */
    @FunctionalInterface
    interface Step<E extends Exception> {
        KeyScanCursor<byte[]> scan(ScanCursor from, ScanArgs args) throws E;
    }

    static <E extends Exception> void over(byte[] prefix, Step<E> step, Consumer<List<byte[]>> names) throws E {
        ScanArgs args = ScanArgs.Builder.limit(STEP).match(glob(prefix));
        ScanCursor cursor = ScanCursor.INITIAL;
        while (!cursor.isFinished()) {
            KeyScanCursor<byte[]> met = step.scan(cursor, args);
            names.accept(met.getKeys());
            cursor = met;
        }
    }

    /** A pattern that means this prefix literally, then anything. Latin-1 keeps bytes as they are. */
    static byte[] glob(byte[] prefix) {
        String escaped = new String(prefix, ISO_8859_1).replaceAll("[*?\\[\\]\\\\^-]", "\\\\$0");
        return (escaped + "*").getBytes(ISO_8859_1);
    }
}
