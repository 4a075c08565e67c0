package dev.touchstone.junit;

import java.util.Locale;
import java.util.Set;

/** What becomes of behaviours that disturb a wire or a server: the option {@code touchstone.disruption}. */
enum DisruptionWish {
    /** They run where that can be done, and are not claimed elsewhere. */
    AUTO,
    /** A column where that cannot be done is red. */
    REQUIRED,
    /** They do not run. */
    OFF;

    static final String OPTION = "touchstone.disruption";

    static DisruptionWish of(Options options) {
        String word = options.oneOf(OPTION, "auto", Set.of("auto", "required", "off"));
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
