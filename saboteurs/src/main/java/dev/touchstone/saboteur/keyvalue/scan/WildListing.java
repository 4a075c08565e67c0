package dev.touchstone.saboteur.keyvalue.scan;

import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A listing for which parts of a prefix stand for other letters. */
final class WildListing extends WholeListing {

    private final Pattern parts;
    private final UnaryOperator<String> meaning;

    /** With what a prefix is made of, and the regular expression that such a part means. */
    WildListing(KeyValueScan sound, Pattern parts, UnaryOperator<String> meaning) {
        super(sound);
        this.parts = parts;
        this.meaning = meaning;
    }

    @Override
    List<Entry> all(String prefix) {
        String meant = parts.matcher(prefix).replaceAll(part -> Matcher.quoteReplacement(meaning.apply(part.group())));
        Pattern pattern = Pattern.compile(meant, Pattern.DOTALL);
        return super.all("").stream()
                .filter(entry -> pattern.matcher(entry.key()).lookingAt())
                .toList();
    }
}
