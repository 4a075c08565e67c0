package dev.touchstone.saboteur.records.rules;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Rules;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that refuse what they allow. */
public final class Bounds {

    private Bounds() {}

    /** Refuses some values that are good. */
    abstract static class TooStrict extends BasicFault {

        TooStrict(String words, String sentence) {
            super(words, sentence, "REC-06");
        }

        /** Whether it refuses a value. */
        abstract boolean refuses(Model model, Field field, Object value);

        static boolean isBroken(Model model, Field field, Object value) {
            return !Rules.broken(model, Row.empty().with(field.name(), value)).isEmpty();
        }

        @Override
        protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    for (Field field : model.fields()) {
                        check(model, field, values.get(field.name()));
                    }
                    return sound.create(model, values);
                }
            };
        }

        private void check(Model model, Field field, @Nullable Object value) {
            if (value != null && refuses(model, field, value)) {
                throw BackendException.about(
                        VALIDATION, "create", model.name(), List.of(field.name()), "is beyond its bound", null);
            }
        }
    }

    /** What is at a bound is beyond it. */
    public static final class BoundExclusive extends TooStrict {

        /** As the catalogue names it. */
        public BoundExclusive() {
            super("bound-exclusive", "A whole number at its bound is refused as if it were beyond.");
        }

        @Override
        boolean refuses(Model model, Field field, Object value) {
            return value instanceof Integer number
                    && (isBroken(model, field, number - 1) || isBroken(model, field, number + 1));
        }
    }

    /** A sign may be two. */
    public static final class LengthInUtf16 extends TooStrict {

        /** As the catalogue names it. */
        public LengthInUtf16() {
            super("length-in-utf16", "The length of a text is that of its UTF-16.");
        }

        @Override
        boolean refuses(Model model, Field field, Object value) {
            return value instanceof String text
                    && text.codePointCount(0, text.length()) < text.length()
                    && !isBroken(model, field, text)
                    && isBroken(model, field, "x".repeat(text.length()));
        }
    }
}
