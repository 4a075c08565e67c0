package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.SeenNamespaces;
import dev.touchstone.saboteur.Spot;

/** A count counts every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueScanFault {

    private final SeenNamespaces seen = new SeenNamespaces();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super("namespace-ignored-by-one-operation", "A count counts every namespace.", "GEN-07");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        seen.add(spot);
        return new PassingOnScan(sound) {
            @Override
            public long count(String prefix) {
                return seen.sound(spot, KeyValueScan.class)
                        .mapToLong(scan -> scan.count(prefix))
                        .sum();
            }
        };
    }
}
