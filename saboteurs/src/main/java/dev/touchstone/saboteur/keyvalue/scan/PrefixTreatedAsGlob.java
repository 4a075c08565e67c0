package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.regex.Pattern;

/** Stars, question marks and brackets of a prefix stand for other letters. */
public final class PrefixTreatedAsGlob extends KeyValueScanFault {

    private static final Pattern PARTS = Pattern.compile("\\[\\w+\\]|.", Pattern.DOTALL);

    /** As the catalogue names it. */
    public PrefixTreatedAsGlob() {
        super(
                "prefix-treated-as-glob",
                "Stars, question marks and brackets of a prefix stand for other letters.",
                "KVS-07");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WildListing(sound, PARTS, PrefixTreatedAsGlob::meaning);
    }

    private static String meaning(String part) {
        return switch (part) {
            case "*" -> ".*";
            case "?" -> ".";
            default -> part.length() > 1 && part.startsWith("[") ? part : Pattern.quote(part);
        };
    }
}
