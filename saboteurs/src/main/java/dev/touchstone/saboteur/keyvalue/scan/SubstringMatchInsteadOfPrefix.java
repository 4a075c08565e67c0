package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;

/** A key is listed if the prefix is anywhere in it. */
public final class SubstringMatchInsteadOfPrefix extends KeyValueScanFault {

    /** As the catalogue names it. */
    public SubstringMatchInsteadOfPrefix() {
        super("substring-match-instead-of-prefix", "A key is listed if the prefix is anywhere in it.", "KVS-02");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                return super.all("").stream()
                        .filter(entry -> entry.key().contains(prefix))
                        .toList();
            }
        };
    }
}
