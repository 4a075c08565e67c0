package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** That nothing has the prefix is a failure. */
public final class NoMatchIsError extends KeyValueScanFault {

    /** As the catalogue names it. */
    public NoMatchIsError() {
        super("no-match-is-error", "That nothing has the prefix is a failure.", "KVS-10");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                Page<Entry> page = sound.scan(prefix, limit, after);
                if (page.items().isEmpty()) {
                    throw new BackendException(FailureKind.NOT_FOUND, "scan", prefix, "no key has this prefix", null);
                }
                return page;
            }
        };
    }
}
