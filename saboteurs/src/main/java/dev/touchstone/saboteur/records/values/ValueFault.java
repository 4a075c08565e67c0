package dev.touchstone.saboteur.records.values;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.RecordsFault;

/** A value that is no key is stored as another. */
abstract class ValueFault extends RecordsFault {

    private final Storing storing;

    /** What is stored of a value. */
    @FunctionalInterface
    interface Storing {

        Object stored(Field field, Object value);
    }

    ValueFault(String words, String sentence, Storing storing, String... reddens) {
        super(RecordsBasic.class, words, sentence, reddens);
        this.storing = storing;
    }

    @Override
    protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
        return new PassingOnBasic(sound) {
            @Override
            protected Row stored(Model model, Row given) {
                Row changed = given;
                for (Field field : model.fields()) {
                    Object value = given.get(field.name());
                    if (value != null && !field.equals(model.key())) {
                        changed = changed.with(field.name(), storing.stored(field, value));
                    }
                }
                return changed;
            }
        };
    }
}
