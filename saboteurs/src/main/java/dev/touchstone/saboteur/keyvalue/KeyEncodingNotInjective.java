package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** What a server refuses in keys is replaced by an underscore, all of it by the same. */
public final class KeyEncodingNotInjective extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public KeyEncodingNotInjective() {
        super(
                "key-encoding-not-injective",
                "What a server refuses in keys is replaced by an underscore, all of it by the same.",
                "GEN-03");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Renaming(sound, key -> isText(key) ? key.replaceAll("[^-/=.:a-zA-Z0-9]", "_") : key);
    }

    private static boolean isText(String key) {
        return UTF_8.newEncoder().canEncode(key);
    }
}
