package dev.touchstone.dsl.records;

import dev.touchstone.model.Row;
import java.util.List;

/**
 * One write of a burst.
 *
 * @param writer who wrote, counted from 1
 * @param rows what is to be there if it took effect
 * @param acknowledged whether it did for certain; otherwise nobody knows
 */
record BurstWrite(int writer, List<Row> rows, boolean acknowledged) {

    /** For people. */
    String told() {
        String first = Told.row(rows.get(0));
        return rows.size() == 1 ? first : rows.size() + " records from " + first;
    }
}
