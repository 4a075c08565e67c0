package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.model.Model;
import java.nio.charset.StandardCharsets;

/** What is too large for the scripts that write records. */
final class RecordsLimits {

    /** Half of client-query-buffer-limit, above which a server breaks a request off. */
    static final long MOST_BYTES = 1L << 29;

    /** An eighth of it: a row goes there as it was and as it is, and what it claims too. */
    static final int MOST_ROW_BYTES = 1 << 26;

    /** Redis 6: a request has at most 1024 * 1024 parts. */
    static final int MOST_PARTS = 1_000_000;

    private RecordsLimits() {}

    /** Refuses the text of a row, or of its key, above the limit. */
    static void check(String operation, Model model, String what, String text) {
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > MOST_ROW_BYTES) {
            String detail = String.format("a %s of %,d B is above the limit of %,d B", what, size, MOST_ROW_BYTES);
            throw new BackendException(FailureKind.TOO_LARGE, operation, model.name(), detail, null);
        }
    }
}
