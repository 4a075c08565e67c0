package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.records.StoredRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows are that hold this value.
 *
 * @param model the model's name
 * @param field a field that is an index or refers to a record
 * @param text its value
 */
record RecordEntry(String model, String field, String text) implements RecordPlace {

    /** Where a row is found. */
    static List<RecordEntry> of(StoredRow row) {
        List<RecordEntry> entries = new ArrayList<>();
        for (String field : row.model().indexed()) {
            row.held(field)
                    .ifPresent(text -> entries.add(new RecordEntry(row.model().name(), field, text)));
        }
        return entries;
    }
}
