package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.text.Normalizer;

/** Keys are brought to one normal form of Unicode. */
public final class KeysUnicodeNormalised extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public KeysUnicodeNormalised() {
        super("keys-unicode-normalised", "Keys are brought to one normal form of Unicode.", "GEN-03");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Renaming(sound, key -> isText(key) ? Normalizer.normalize(key, Normalizer.Form.NFC) : key);
    }

    private static boolean isText(String key) {
        return UTF_8.newEncoder().canEncode(key);
    }
}
