package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.regex.Pattern;

/** A per cent sign of a prefix stands for any letters, an underscore for any one. */
public final class LikeNotEscaped extends KeyValueScanFault {

    private static final Pattern PARTS = Pattern.compile("[%_]|[^%_]+");

    /** As the catalogue names it. */
    public LikeNotEscaped() {
        super(
                "like-not-escaped",
                "A per cent sign of a prefix stands for any letters, an underscore for any one.",
                "KVS-07");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WildListing(sound, PARTS, LikeNotEscaped::meaning);
    }

    private static String meaning(String part) {
        return switch (part) {
            case "%" -> ".*";
            case "_" -> ".";
            default -> Pattern.quote(part);
        };
    }
}
