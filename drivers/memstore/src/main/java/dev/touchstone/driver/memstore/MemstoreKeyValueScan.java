package dev.touchstone.driver.memstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.sut.memstore.KeyValueStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code keyvalue_scan} on the in-process store, which keeps keys in order. */
record MemstoreKeyValueScan(MemstoreNamespace namespace) implements KeyValueScan {

    @Override
    public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
        return page("scan", prefix, limit, after, item -> new Entry(new String(item.key(), UTF_8), item.value()));
    }

    @Override
    public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
        return page("scanKeys", prefix, limit, after, item -> new String(item.key(), UTF_8));
    }

    @Override
    public long count(String prefix) {
        byte[] start = KeyCursor.prefix("count", prefix);
        return namespace.keyValues("count", prefix).count(start);
    }

    private <T> Page<T> page(
            String operation, String prefix, int limit, Optional<Cursor> after, Function<KeyValueStore.Item, T> shown) {
        byte[] start = KeyCursor.prefix(operation, prefix);
        KeyCursor.limit(operation, prefix, limit);
        Optional<byte[]> last = KeyCursor.read(operation, prefix, after);
        List<KeyValueStore.Item> found = namespace.keyValues(operation, prefix).page(start, last, limit);
        Optional<Cursor> next = found.size() < limit
                ? Optional.empty()
                : Optional.of(KeyCursor.after(prefix, found.get(limit - 1).key()));
        return new Page<>(found.stream().map(shown).toList(), next);
    }
}
