package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stars, question marks and brackets of a prefix stand for other letters. */
public final class PrefixTreatedAsGlob extends KeyValueScanFault {

    /** As the catalogue names it. */
    public PrefixTreatedAsGlob() {
        super(
                "prefix-treated-as-glob",
                "Stars, question marks and brackets of a prefix stand for other letters.",
                "KVS-07");
    }

    @Override
    protected KeyValueScan spoil(KeyValueScan sound, Spot spot) {
        return new WholeListing(sound) {
            @Override
            List<Entry> all(String prefix) {
                Pattern pattern = glob(prefix);
                return super.all("").stream()
                        .filter(entry -> pattern.matcher(entry.key()).lookingAt())
                        .toList();
            }
        };
    }

    private static Pattern glob(String prefix) {
        String pattern = Pattern.compile("\\[\\w+\\]|.", Pattern.DOTALL)
                .matcher(prefix)
                .replaceAll(part -> Matcher.quoteReplacement(translated(part.group())));
        return Pattern.compile(pattern, Pattern.DOTALL);
    }

    private static String translated(String part) {
        return switch (part) {
            case "*" -> ".*";
            case "?" -> ".";
            default -> part.length() > 1 && part.startsWith("[") ? part : Pattern.quote(part);
        };
    }
}
