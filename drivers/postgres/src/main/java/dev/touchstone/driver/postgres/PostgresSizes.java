package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.model.Blob;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses what is too large, before it is sent. */
final class PostgresSizes {

    /** An entry of a btree index takes about 2,700 B at most. */
    private static final int MOST_KEY_BYTES = 2048;

    /** A field may have 1 GB (manual, appendix K); this is what is safely written and read within a deadline of 2 s. */
    private static final long MOST_RECORD_BYTES = 8L << 20;

    private static final int SMALL = 16; // B, of what is neither text nor bytes nor made of them

    private PostgresSizes() {}

    /** A record or changes of one: the values together, and each text that an index of keys has to hold. */
    static Row checked(String operation, Model model, Row row) {
        long size = row.values().values().stream().mapToLong(PostgresSizes::of).sum();
        if (size > MOST_RECORD_BYTES) {
            throw RecordFailures.tooLarge(operation, model, List.of(), "a record", size, MOST_RECORD_BYTES);
        }
        if (size > MOST_KEY_BYTES) { // else no part of it is above that
            indexed(model).filter(row::has).forEach(field -> key(operation, model, field, row.get(field)));
        }
        return row;
    }

    private static Stream<String> indexed(Model model) {
        return Stream.concat(
                model.uniques().stream().flatMap(List::stream),
                model.references().stream().map(Reference::field));
    }

    /** A key. */
    static Object key(String operation, Model model, Object key) {
        key(operation, model, model.key().name(), key);
        return key;
    }

    private static void key(String operation, Model model, String field, @Nullable Object value) {
        if (of(value) > MOST_KEY_BYTES) {
            throw RecordFailures.tooLarge(operation, model, List.of(field), field, of(value), MOST_KEY_BYTES);
        }
    }

    private static long of(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() < MOST_KEY_BYTES / 4 ? text.length() : text.getBytes(UTF_8).length;
        }
        if (value instanceof Blob blob) {
            return blob.size();
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(PostgresSizes::of).sum();
        }
        return value instanceof Map ? JsonTree.write(value).getBytes(UTF_8).length : SMALL;
    }
}
