package dev.touchstone.saboteur.records.values;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Scalar;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.RecordsFault;

/** What becomes of null. */
public final class Nulls {

    private Nulls() {}

    /** Null comes back as some text. */
    abstract static class NullAs extends RecordsFault {

        private final String text;

        NullAs(String words, String sentence, String text) {
            super(RecordsBasic.class, words, sentence, "REC-10");
            this.text = text;
        }

        @Override
        protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row found(Model model, Row row) {
                    Row changed = row;
                    for (Field field : model.fields()) {
                        if (row.get(field.name()) == null && field.type().is(Scalar.TEXT)) {
                            changed = changed.with(field.name(), text);
                        }
                    }
                    return changed;
                }
            };
        }
    }

    /** There is no null. */
    public static final class NullStoredAsEmpty extends NullAs {

        /** As the catalogue names it. */
        public NullStoredAsEmpty() {
            super("null-stored-as-empty", "Null in a text field comes back as the empty text.", "");
        }
    }

    /** Null is printed. */
    public static final class NullStoredAsText extends NullAs {

        /** As the catalogue names it. */
        public NullStoredAsText() {
            super("null-stored-as-text", "Null in a text field comes back as four letters.", "null");
        }
    }
}
