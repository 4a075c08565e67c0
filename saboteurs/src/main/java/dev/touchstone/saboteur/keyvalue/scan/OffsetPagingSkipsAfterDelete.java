package dev.touchstone.saboteur.keyvalue.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Optional;

/** A page begins after as many keys as were listed before, whichever these are now. */
public final class OffsetPagingSkipsAfterDelete extends KeyValueScanFault {

    /** As the catalogue names it. */
    public OffsetPagingSkipsAfterDelete() {
        super(
                "offset-paging-skips-after-delete",
                "A page begins after as many keys as were listed before, whichever these are now.",
                "KVS-13");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                KeyCursor.limit("scan", prefix, limit);
                int from = KeyCursor.read("scan", prefix, after)
                        .map(offset -> Integer.parseInt(new String(offset, UTF_8)))
                        .orElse(0);
                List<Entry> all =
                        sound.scan(prefix, Integer.MAX_VALUE, Optional.empty()).items();
                int to = Math.min(all.size(), from + limit);
                Optional<Cursor> next = to == all.size()
                        ? Optional.empty()
                        : Optional.of(KeyCursor.after(prefix, String.valueOf(to).getBytes(UTF_8)));
                return new Page<>(all.subList(Math.min(from, to), to), next);
            }
        };
    }
}
