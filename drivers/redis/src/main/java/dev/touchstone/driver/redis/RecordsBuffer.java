package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.StoredRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is about to be written.
 *
 * @param rows the last text of each row; none for one that is to be gone
 * @param claims who has each claim that was touched, by the row's key
 * @param created the rows that were not there and have to be new
 */
record RecordsBuffer(
        Map<RecordId, Optional<StoredRow>> rows, Map<RecordClaim, Optional<String>> claims, Set<RecordId> created) {

    static RecordsBuffer empty() {
        return new RecordsBuffer(new LinkedHashMap<>(), new HashMap<>(), new HashSet<>());
    }

    RecordsBuffer copy() {
        return new RecordsBuffer(new LinkedHashMap<>(rows), new HashMap<>(claims), new HashSet<>(created));
    }

    /** Puts a row in the place of what was there, and its claims. */
    void write(RecordId id, Optional<StoredRow> before, Optional<StoredRow> next) {
        before.ifPresent(row -> RecordClaim.of(row).forEach(claim -> claims.put(claim, Optional.empty())));
        next.ifPresent(row -> RecordClaim.of(row).forEach(claim -> claims.put(claim, Optional.of(id.key()))));
        rows.put(id, next);
    }
}
