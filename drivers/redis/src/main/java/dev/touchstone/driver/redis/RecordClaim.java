package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.StoredRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the one row is that has these values, of all that have to be unique.
 *
 * @param model the model's name
 * @param fields the fields of a unique rule
 * @param text all their values
 */
record RecordClaim(String model, List<String> fields, String text) implements RecordPlace {

    /** Of these values, in the order of the fields. */
    static RecordClaim of(String model, List<String> fields, List<String> values) {
        return new RecordClaim(model, fields, RecordsNames.joined(values));
    }

    /** All that a row alone may have. */
    static List<RecordClaim> of(StoredRow row) {
        List<RecordClaim> claims = new ArrayList<>();
        row.claims().forEach((rule, values) -> claims.add(of(row.model().name(), rule, values)));
        return claims;
    }
}
