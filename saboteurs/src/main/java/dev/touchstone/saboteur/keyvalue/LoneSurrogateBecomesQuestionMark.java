package dev.touchstone.saboteur.keyvalue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** A key that has no UTF-8 form is encoded with question marks. */
public final class LoneSurrogateBecomesQuestionMark extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public LoneSurrogateBecomesQuestionMark() {
        super(
                "lone-surrogate-becomes-question-mark",
                "A key that has no UTF-8 form is encoded with question marks.",
                "GEN-04");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new Renaming(sound, key -> new String(key.getBytes(UTF_8), UTF_8));
    }
}
