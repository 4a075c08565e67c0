package dev.touchstone.saboteur.keyvalue.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyCursor;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A cursor is namespace and key as they are, and believed whoever wrote it. */
public final class CursorIsRawSqlOrKey extends KeyValueScanFault {

    /** As the catalogue names it. */
    public CursorIsRawSqlOrKey() {
        super(
                "cursor-is-raw-sql-or-key",
                "A cursor is namespace and key as they are, and believed whoever wrote it.",
                "KVS-19");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                String[] raw =
                        after.map(Cursor::token).orElse(spot.namespace() + "#").split("#", 2);
                Optional<Cursor> believed =
                        after.map(cursor -> KeyCursor.after(prefix, raw[raw.length - 1].getBytes(UTF_8)));
                KeyValueScan there = raw.length > 1 ? spot.sound(raw[0], KeyValueScan.class) : sound;
                Page<Entry> page = there.scan(prefix, limit, believed);
                return new Page<>(page.items(), page.next().map(cursor -> raw(spot, page)));
            }
        };
    }

    private static Cursor raw(Spot spot, Page<Entry> page) {
        return new Cursor(spot.namespace() + "#"
                + page.items().get(page.items().size() - 1).key());
    }
}
