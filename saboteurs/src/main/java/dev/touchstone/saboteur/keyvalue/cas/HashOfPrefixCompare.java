package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;

/** Of large values only their first KiB is compared. */
public final class HashOfPrefixCompare extends KeyValueCasFault {

    private static final int KIB = 1024;

    /** As the catalogue names it. */
    public HashOfPrefixCompare() {
        super("hash-of-prefix-compare", "Of large values only their first KiB is compared.", "KVC-07");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new LooseComparison(sound, spot) {
            @Override
            boolean alike(byte[] one, byte[] other) {
                return one.length == other.length
                        && one.length > KIB
                        && Arrays.equals(Arrays.copyOf(one, KIB), Arrays.copyOf(other, KIB));
            }
        };
    }
}
