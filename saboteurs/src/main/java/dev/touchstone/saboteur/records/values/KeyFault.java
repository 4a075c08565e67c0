package dev.touchstone.saboteur.records.values;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.RecordsFault;
import java.util.function.UnaryOperator;

/** A record whose key is a text is stored under another. */
abstract class KeyFault extends RecordsFault {

    private final UnaryOperator<String> rename;

    KeyFault(String words, String sentence, UnaryOperator<String> rename) {
        super(RecordsBasic.class, words, sentence, "REC-15");
        this.rename = rename;
    }

    @Override
    protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return new PassingOnBasic(sound) {
            @Override
            protected Object key(Model model, Object key) {
                return key instanceof String text ? rename.apply(text) : key;
            }

            @Override
            protected Row stored(Model model, Row given) {
                String name = model.key().name();
                return given.find(name)
                        .map(key -> given.with(name, key(model, key)))
                        .orElse(given);
            }
        };
    }
}
