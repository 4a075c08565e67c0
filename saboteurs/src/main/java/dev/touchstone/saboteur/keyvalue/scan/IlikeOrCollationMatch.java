package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A prefix is found whatever the case of its letters and the form of its accents. */
public final class IlikeOrCollationMatch extends KeyValueScanFault {

    /** As the catalogue names it. */
    public IlikeOrCollationMatch() {
        super(
                "ilike-or-collation-match",
                "A prefix is found whatever the case of its letters and the form of its accents.",
                "KVS-09");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                return super.all("").stream()
                        .filter(entry -> folded(entry.key()).startsWith(folded(prefix)))
                        .toList();
            }
        };
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
