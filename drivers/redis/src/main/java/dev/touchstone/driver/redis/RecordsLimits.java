package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is too large for the scripts that write records.
 *
 * @param rowBytes the largest row, and the largest key
 */
record RecordsLimits(long rowBytes) {

    /** Half of client-query-buffer-limit, above which a server breaks a request off. */
    static final long REQUEST_BYTES = 1L << 29;

    /** Redis 6: a request has at most 1024 * 1024 parts. */
    static final int REQUEST_PARTS = 1_000_000;

    /** An eighth of a request: a row goes there as it was and as it is, and what it claims too. */
    static final long STANDARD_ROW_BYTES = REQUEST_BYTES / 8;

    /** On a server that takes strings of this size. */
    static RecordsLimits of(long bulkBytes) {
        return new RecordsLimits(Math.min(bulkBytes, STANDARD_ROW_BYTES));
    }

    /** Refuses the text of a row, or of its key, above the limit. */
    void check(String operation, Model model, String what, String text) {
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > rowBytes) {
            throw RecordFailures.tooLarge(operation, model, List.of(), what, size, rowBytes);
        }
    }
}
