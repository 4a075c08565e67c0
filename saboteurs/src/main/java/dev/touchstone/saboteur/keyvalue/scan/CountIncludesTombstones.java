package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;

/** Deleted keys are counted with the others. */
public final class CountIncludesTombstones extends KeyValueScanFault {

    private final Deletions deletions = new Deletions();

    /** As the catalogue names it. */
    public CountIncludesTombstones() {
        super("count-includes-tombstones", "Deleted keys are counted with the others.", "KVS-17");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public long count(String prefix) {
                return sound.count(prefix)
                        + deletions.startingWith(prefix, spot).count();
            }
        };
    }

    @Override
    protected Backend watched(Backend sound) {
        return watching(sound, KeyValueBasic.class, deletions::watch);
    }
}
