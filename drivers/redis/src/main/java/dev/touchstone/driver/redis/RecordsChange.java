package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.StoredModel;
import dev.touchstone.driver.api.records.StoredRow;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row that is to be written.
 *
 * @param id which one
 * @param before what is there
 * @param next what shall be there
 * @param whole the same as {@code next}
 */
record RecordsChange(RecordId id, Optional<StoredRow> before, StoredRow next, Row whole) {

    /** What it alone is to have, and does not have. */
    List<RecordClaim> claims() {
        List<RecordClaim> claims = new ArrayList<>(RecordClaim.of(next));
        before.ifPresent(row -> claims.removeAll(RecordClaim.of(row)));
        return claims;
    }

    /** To what it is to refer with a field, and does not refer. */
    Optional<RecordId> target(StoredModel.Link link) {
        Optional<RecordId> target = RecordId.target(next, link);
        return target.equals(before.flatMap(row -> RecordId.target(row, link))) ? Optional.empty() : target;
    }
}
