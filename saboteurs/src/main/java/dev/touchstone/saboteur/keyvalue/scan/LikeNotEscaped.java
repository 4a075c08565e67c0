package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A per cent sign of a prefix stands for any letters, an underscore for any one. */
public final class LikeNotEscaped extends KeyValueScanFault {

    /** As the catalogue names it. */
    public LikeNotEscaped() {
        super(
                "like-not-escaped",
                "A per cent sign of a prefix stands for any letters, an underscore for any one.",
                "KVS-07");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                Pattern pattern = like(prefix);
                return super.all("").stream()
                        .filter(entry -> pattern.matcher(entry.key()).lookingAt())
                        .toList();
            }
        };
    }

    private static Pattern like(String prefix) {
        String pattern = Pattern.compile("[%_]|[^%_]+")
                .matcher(prefix)
                .replaceAll(part -> Matcher.quoteReplacement(translated(part.group())));
        return Pattern.compile(pattern, Pattern.DOTALL);
    }

    private static String translated(String part) {
        return switch (part) {
            case "%" -> ".*";
            case "_" -> ".";
            default -> Pattern.quote(part);
        };
    }
}
