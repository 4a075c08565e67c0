package dev.touchstone.saboteur.keyvalue.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts its pages from a list of all that is there, made anew for each call: a fault makes the list otherwise. */
class WholeListing extends PassingOnScan {

    static final Comparator<String> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    private static final int ALL = 1_000_000;

    private final Comparator<String> order;

    WholeListing(KeyValueScan sound) {
        this(sound, BY_BYTES);
    }

    WholeListing(KeyValueScan sound, Comparator<String> order) {
        super(sound);
        this.order = order;
    }

    /** All that is to be listed with this prefix. */
    List<Entry> all(String prefix) {
        return sound.scan(prefix, ALL, Optional.empty()).items();
    }

    /** Whether a key comes after the last one of the page before. */
    boolean follows(String key, String last) {
        return order.compare(key, last) > 0;
    }

    @Override
    public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
        KeyCursor.limit("scan", prefix, limit);
        Optional<String> last = KeyCursor.read("scan", prefix, after).map(key -> new String(key, UTF_8));
        List<Entry> left = new ArrayList<>(all(prefix));
        left.removeIf(entry -> last.filter(key -> !follows(entry.key(), key)).isPresent());
        left.sort(Comparator.comparing(Entry::key, order));
        List<Entry> page = left.subList(0, Math.min(limit, left.size()));
        Optional<Cursor> next = page.size() == left.size()
                ? Optional.empty()
                : Optional.of(KeyCursor.after(prefix, page.get(limit - 1).key().getBytes(UTF_8)));
        return new Page<>(page, next);
    }

    @Override
    public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
        Page<Entry> page = scan(prefix, limit, after);
        return new Page<>(page.items().stream().map(Entry::key).toList(), page.next());
    }
}
