package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** Whatever the prefix is, all is listed. */
public final class PrefixIgnored extends KeyValueScanFault {

    /** As the catalogue names it. */
    public PrefixIgnored() {
        super("prefix-ignored", "Whatever the prefix is, all is listed.", "KVS-02");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                return sound.scan("", limit, after);
            }
        };
    }
}
