package dev.touchstone.junit;

import dev.touchstone.sut.Settings;
import java.security.SecureRandom;
import java.util.Optional;

/** Where the chance of a run comes from: the seed that was asked for, else a fresh one of few digits. */
final class Seed {

    static final String OPTION = "touchstone.seed";

    private static final int FRESH = 1_000_000_000;

    private Seed() {}

    /** @throws ConfigurationException if what was asked for is no whole number */
    static long of(Settings settings) {
        Optional<Settings.Setting> said = settings.find(OPTION);
        if (said.isEmpty()) {
            return new SecureRandom().nextInt(FRESH);
        }
        try {
            return Long.parseLong(said.get().value().strip());
        } catch (NumberFormatException none) {
            throw ConfigurationException.wrongValue(said.get(), "a whole number", "4711");
        }
    }
}
