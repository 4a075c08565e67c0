package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import java.util.stream.IntStream;

/** Values of one length are the same if their bytes have the same sum. */
public final class CompareBySumOfBytes extends KeyValueCasFault {

    /** As the catalogue names it. */
    public CompareBySumOfBytes() {
        super(
                "compare-by-sum-of-bytes",
                "Values of one length are the same if their bytes have the same sum.",
                "KVC-16");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new LooseComparison(sound, spot) {
            @Override
            boolean alike(byte[] one, byte[] other) {
                return one.length == other.length && sum(one) == sum(other);
            }
        };
    }

    private static int sum(byte[] value) {
        return IntStream.range(0, value.length).map(place -> value[place]).sum();
    }
}
