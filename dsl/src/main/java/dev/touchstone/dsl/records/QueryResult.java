package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.model.RecordType;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;

/**
 * What a query found. Immutable.
 *
 * @param <T> the record class
 */
public final class QueryResult<T extends Record> {

    private final RecordType<T> type;
    private final Page<Row> page;

    QueryResult(RecordType<T> type, Page<Row> page) {
        this.type = type;
        this.page = page;
    }

    /** The records, in their order. @throws IllegalArgumentException if only some fields were asked for */
    public List<T> records() {
        return page.items().stream().map(type::record).toList();
    }

    /** The records as far as they were asked for, in their order. */
    public List<Part<T>> parts() {
        return page.items().stream().map(row -> new Part<>(type, row)).toList();
    }

    /** How many there are. */
    public int size() {
        return page.items().size();
    }

    /** Where the page ended; none if there is nothing behind it. */
    public Optional<Cursor> next() {
        return page.next();
    }
}
