package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Keys are listed as a dictionary would. */
public final class OrderedByLocale extends KeyValueScanFault {

    /** As the catalogue names it. */
    public OrderedByLocale() {
        super("ordered-by-locale", "Keys are listed as a dictionary would.", "KVS-16");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound, dictionary());
    }

    private static Comparator<String> dictionary() {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        return (one, other) -> {
            int order = collator.compare(one, other);
            return order != 0 ? order : one.compareTo(other);
        };
    }
}
