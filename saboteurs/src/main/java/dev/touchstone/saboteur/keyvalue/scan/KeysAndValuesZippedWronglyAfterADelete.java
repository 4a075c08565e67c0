package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Once a key was deleted, each key of a page is listed with the value of the next one. */
public final class KeysAndValuesZippedWronglyAfterADelete extends KeyValueScanFault {

    private final Deletions deletions = new Deletions();

    /** As the catalogue names it. */
    public KeysAndValuesZippedWronglyAfterADelete() {
        super(
                "keys-and-values-zipped-wrongly-after-a-delete",
                "Once a key was deleted, each key of a page is listed with the value of the next one.",
                "KVS-15");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<Entry> scan(String prefix, int limit, Optional<Cursor> after) {
                Page<Entry> page = sound.scan(prefix, limit, after);
                return deletions.hasBegun(spot) ? new Page<>(shifted(page.items()), page.next()) : page;
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, deletions::watch);
    }

    private static List<Entry> shifted(List<Entry> right) {
        return IntStream.range(0, right.size())
                .mapToObj(place -> new Entry(
                        right.get(place).key(),
                        right.get((place + 1) % right.size()).value()))
                .toList();
    }
}
