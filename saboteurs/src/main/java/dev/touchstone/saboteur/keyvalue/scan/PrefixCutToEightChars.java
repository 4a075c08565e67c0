package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** Of a prefix only the first eight characters count. */
public final class PrefixCutToEightChars extends KeyValueScanFault {

    private static final int LENGTH = 8;

    /** As the catalogue names it. */
    public PrefixCutToEightChars() {
        super("prefix-cut-to-eight-chars", "Of a prefix only the first eight characters count.", "KVS-22");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return sound.scan(cut(prefix), limit, after);
            }
        };
    }

    private static String cut(String prefix) {
        int end = prefix.codePointCount(0, prefix.length()) > LENGTH
                ? prefix.offsetByCodePoints(0, LENGTH)
                : prefix.length();
        return prefix.substring(0, end);
    }
}
