package dev.touchstone.saboteur.keyvalue.cas;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;
import java.text.Normalizer;
import java.util.Locale;

/** Values are compared as a dictionary would. */
public final class CollationCompare extends KeyValueCasFault {

    /** As the catalogue names it. */
    public CollationCompare() {
        super("collation-compare", "Values are compared as a dictionary would.", "KVC-07");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new LooseComparison(sound, spot) {
            @Override
            boolean alike(byte[] one, byte[] other) {
                return folded(one).equals(folded(other));
            }
        };
    }

    private static String folded(byte[] value) {
        return Normalizer.normalize(new String(value, UTF_8), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
