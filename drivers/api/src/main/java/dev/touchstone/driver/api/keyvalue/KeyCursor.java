package dev.touchstone.driver.api.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Names;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A cursor that is the last key of its page: all that a driver needs which lists keys in the order of their bytes. It
 * proves itself, so that one that was changed, or was given for another prefix, is refused.
 */
public final class KeyCursor {

    private KeyCursor() {}

    /** The cursor after this key of a walk over this prefix. */
    public static Cursor after(String prefix, byte[] key) {
        ByteBuffer token = ByteBuffer.allocate(Long.BYTES + key.length);
        token.putLong(proof(prefix, key)).put(key);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()));
    }

    /**
     * The key after which the next page begins; none where a walk begins.
     *
     * @throws BackendException {@code VALIDATION} if it is no cursor of ours for this prefix
     */
    public static Optional<byte[]> read(String operation, String prefix, Optional<Cursor> after) {
        return after.map(cursor -> read(operation, prefix, cursor.token()));
    }

    /**
     * The UTF-8 form of a prefix, which may be empty and as long as it likes.
     *
     * @throws NullPointerException if it is null
     * @throws BackendException {@code VALIDATION} if it has no UTF-8 form
     */
    public static byte[] prefix(String operation, String prefix) {
        return prefix.isEmpty() ? new byte[0] : Names.utf8(operation, prefix, Long.MAX_VALUE);
    }

    /** Refuses a page of no key. @throws BackendException {@code VALIDATION} if the limit is below 1 */
    public static int limit(String operation, String prefix, int limit) {
        if (limit < 1) {
            throw refused(operation, prefix, "a page has at least 1 key, not " + limit);
        }
        return limit;
    }

    private static byte[] read(String operation, String prefix, String token) {
        ByteBuffer bytes = decoded(operation, prefix, token);
        if (bytes.remaining() > Long.BYTES) {
            long proof = bytes.getLong();
            byte[] key = new byte[bytes.remaining()];
            bytes.get(key);
            if (proof == proof(prefix, key)) {
                return key;
            }
        }
        throw foreign(operation, prefix);
    }

    private static ByteBuffer decoded(String operation, String prefix, String token) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException notBase64) {
            throw foreign(operation, prefix);
        }
    }

    private static long proof(String prefix, byte[] key) {
        byte[] start = prefix.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(start.length).array());
        sum.update(start);
        sum.update(key);
        return sum.getValue();
    }

    private static BackendException foreign(String operation, String prefix) {
        return refused(operation, prefix, "the cursor is not one that was given for this prefix");
    }

    private static BackendException refused(String operation, String prefix, String why) {
        return new BackendException(FailureKind.VALIDATION, operation, prefix, why, null);
    }
}
