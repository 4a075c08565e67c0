package dev.touchstone.driver.api.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/**
 * What came of many creations.
 *
 * @param stored for each row in the order in which they were given, the record as it is stored; empty if it is not
 * @param failure why some are not; none if all are
 */
public record BulkResult(List<Optional<Row>> stored, Optional<BackendException> failure) {

    /** Copies the list. */
    public BulkResult {
        stored = List.copyOf(stored);
    }

    /** All were stored. */
    public static BulkResult of(List<Row> stored) {
        return new BulkResult(stored.stream().map(Optional::of).toList(), Optional.empty());
    }
}
