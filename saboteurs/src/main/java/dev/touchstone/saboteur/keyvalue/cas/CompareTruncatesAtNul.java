package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;

/** Values are compared up to their first NUL. */
public final class CompareTruncatesAtNul extends KeyValueCasFault {

    /** As the catalogue names it. */
    public CompareTruncatesAtNul() {
        super("compare-truncates-at-nul", "Values are compared up to their first NUL.", "KVC-07");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new LooseComparison(sound, spot) {
            @Override
            boolean alike(byte[] one, byte[] other) {
                return Arrays.equals(upToNul(one), upToNul(other));
            }
        };
    }

    private static byte[] upToNul(byte[] value) {
        int end = 0;
        while (end < value.length && value[end] != 0) {
            end++;
        }
        return Arrays.copyOf(value, end);
    }
}
