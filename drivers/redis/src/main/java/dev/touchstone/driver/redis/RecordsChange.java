package dev.touchstone.driver.redis;

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
        List<RecordClaim> claims = new ArrayList<>(next.claims());
        before.ifPresent(row -> claims.removeAll(row.claims()));
        return claims;
    }

    /** To what it is to refer with a field, and does not refer. */
    Optional<RecordId> target(RecordShape.Link link) {
        Optional<RecordId> target = next.target(link);
        return target.equals(before.flatMap(row -> row.target(link))) ? Optional.empty() : target;
    }
}
