package dev.touchstone.junit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What becomes of a column that does more than it claims: the option {@code touchstone.underclaims}. */
enum UnderClaims {
    /** What a probe proves makes the run red. */
    RED,
    /** What a probe finds is told, and that is all. */
    REPORTED,
    /** Nothing is probed. */
    OFF;

    static UnderClaims of(Options options) {
        String word = options.oneOf("touchstone.underclaims", "reported", Set.of("red", "reported", "off"));
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What to say where it is red. */
    Optional<String> whereRed(String said) {
        return this == RED ? Optional.of(said) : Optional.empty();
    }
}
