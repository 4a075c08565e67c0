package dev.touchstone.driver.postgres;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Regular expressions that Java and PostgreSQL plainly take for the same: letters, digits and common signs, escaped signs,
 * sets of them, groups, alternatives, and one quantifier at a time. A dot, a class such as {@code \d}, a look-around or a
 * flag is none of that: about line ends, letters of other scripts and greed the two are not of one mind.
 */
final class PostgresPattern {

    private static final String LITERAL = "[A-Za-z0-9_ @,;:/#%&=~'\"<>!-]";
    private static final String ESCAPED = "\\\\[.+*?()\\[\\]{}|/^$-]";
    private static final String SET = "\\[\\^?(?:[A-Za-z0-9_ @,;:/#%=~'\"<>!.+*?(){}|$-]|\\\\[.\\-^\\[\\]])+\\]";
    private static final String QUANTIFIER = "(?:[*+?]|\\{\\d{1,2}(?:,\\d{0,2})?\\})?";
    private static final Pattern PLAIN = Pattern.compile(
            "(?:(?:" + LITERAL + "|" + ESCAPED + "|" + SET + "|\\))" + QUANTIFIER + "|\\(\\?:|\\((?!\\?)|\\|)*");

    private PostgresPattern() {}

    /** The same as an expression of the server's, for the whole text. */
    static Optional<String> of(jakarta.validation.constraints.Pattern declared) {
        boolean plain =
                declared.flags().length == 0 && PLAIN.matcher(declared.regexp()).matches();
        return plain ? Optional.of("^(?:" + declared.regexp() + ")$") : Optional.empty();
    }
}
