package dev.touchstone.dsl;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.dsl.value.Bytes;
import java.util.Optional;

/** One way to list names by pages: with their values, or without. */
interface Pager {

    /** The next page of the names with this prefix. */
    Page<ListedName> page(String prefix, int limit, Optional<Cursor> after);

    /**
     * A name on a page.
     *
     * @param name the name
     * @param value what it holds, where values are listed too
     */
    record ListedName(String name, Optional<Bytes> value) {}

    /** With their values. */
    static Pager entries(KeyValueScan client) {
        return (prefix, limit, after) -> {
            var page = client.scan(prefix, limit, after);
            return new Page<>(
                    page.items().stream()
                            .map(entry -> new ListedName(entry.key(), Optional.of(Bytes.of(entry.value()))))
                            .toList(),
                    page.next());
        };
    }

    /** Without them. */
    static Pager keys(KeyValueScan client) {
        return (prefix, limit, after) -> {
            var page = client.scanKeys(prefix, limit, after);
            return new Page<>(
                    page.items().stream()
                            .map(key -> new ListedName(key, Optional.empty()))
                            .toList(),
                    page.next());
        };
    }
}
