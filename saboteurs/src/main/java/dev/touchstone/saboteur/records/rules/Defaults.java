package dev.touchstone.saboteur.records.rules;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;

/** What becomes of what was left out, and of what was not. */
public final class Defaults {

    private Defaults() {}

    /** Creates something else than was given. */
    abstract static class CreatedOtherwise extends BasicFault {

        CreatedOtherwise(String words, String sentence, String reddens) {
            super(words, sentence, reddens);
        }

        /** What is created of a field that has a default. */
        abstract Row created(Field field, Row given);

        @Override
        protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    Row other = values;
                    for (Field field : model.fields()) {
                        other = field.initial().isPresent() ? created(field, other) : other;
                    }
                    return sound.create(model, other);
                }
            };
        }
    }

    /** A field that has a default never has anything else. */
    public static final class DropsAField extends CreatedOtherwise {

        /** As the catalogue names it. */
        public DropsAField() {
            super("drops-a-field", "What is given for a field with a default is not stored at creation.", "REC-01");
        }

        @Override
        Row created(Field field, Row given) {
            return given.without(field.name());
        }
    }

    /** Null is taken for nothing given. */
    public static final class DefaultReplacesNull extends CreatedOtherwise {

        /** As the catalogue names it. */
        public DefaultReplacesNull() {
            super("default-replaces-null", "What is given as null gets its default.", "REC-08");
        }

        @Override
        Row created(Field field, Row given) {
            return given.get(field.name()) == null ? given.without(field.name()) : given;
        }
    }

    /** A field that may be null is null when it was left out. */
    public static final class DefaultNotApplied extends CreatedOtherwise {

        /** As the catalogue names it. */
        public DefaultNotApplied() {
            super("default-not-applied", "What is left out is null where it may be, whatever its default.", "REC-08");
        }

        @Override
        Row created(Field field, Row given) {
            return field.nullable() && !given.has(field.name()) ? given.with(field.name(), null) : given;
        }
    }
}
