package dev.touchstone.saboteur.records.rules;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.Scalar;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that allow what they refuse, or do not say all that is wrong. */
public final class Leniency {

    private Leniency() {}

    /** The first that is wrong is enough. */
    public static final class OnlyTheFirstBadFieldNamed extends BasicFault {

        /** As the catalogue names it. */
        public OnlyTheFirstBadFieldNamed() {
            super("only-the-first-bad-field-named", "Of several bad fields the first is named.", "REC-06");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    return Refused.otherwise(VALIDATION, () -> sound.create(model, values), failure -> {
                        throw first(failure);
                    });
                }
            };
        }

        private static BackendException first(BackendException all) {
            List<String> one = all.fields().subList(0, Math.min(1, all.fields().size()));
            return BackendException.about(VALIDATION, all.operation(), all.name(), one, "it is wrong", all);
        }
    }

    /** A part of a text is enough for a pattern. */
    public static final class PatternSearchedNotMatched extends BasicFault {

        /** As the catalogue names it. */
        public PatternSearchedNotMatched() {
            super(
                    "pattern-searched-not-matched",
                    "A text is good if a part of it is as the pattern says, and that part is stored.",
                    "REC-06");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row stored(Model model, Row given) {
                    Row parts = given;
                    for (Field field : model.fields()) {
                        if (given.get(field.name()) instanceof String text) {
                            parts = parts.with(field.name(), part(model, field, text));
                        }
                    }
                    return parts;
                }
            };
        }

        private static String part(Model model, Field field, String text) {
            jakarta.validation.constraints.Pattern rule = List.of(model.type().getRecordComponents()).stream()
                    .filter(component -> component.getName().equals(field.component()))
                    .map(component ->
                            component.getAccessor().getAnnotation(jakarta.validation.constraints.Pattern.class))
                    .filter(pattern -> pattern != null)
                    .findFirst()
                    .orElse(null);
            Matcher found = rule == null ? null : Pattern.compile(rule.regexp()).matcher(text);
            return found != null && found.find() ? found.group() : text;
        }
    }

    /** A text for a number is read as one. */
    public static final class WrongTypeConverted extends BasicFault {

        /** As the catalogue names it. */
        public WrongTypeConverted() {
            super("wrong-type-converted", "A text of digits is taken for a number.", "REC-06");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row stored(Model model, Row given) {
                    Row converted = given;
                    for (Field field : model.fields()) {
                        boolean digits = given.get(field.name()) instanceof String text && text.matches("\\d{1,9}");
                        if (digits && field.type().is(Scalar.INT)) {
                            Integer number = Integer.valueOf(String.valueOf(given.get(field.name())));
                            converted = converted.with(field.name(), number);
                        }
                    }
                    return converted;
                }
            };
        }
    }

    /** Whoever changes a record may break its rules. */
    public static final class RulesAtCreateOnly extends BasicFault {

        /** As the catalogue names it. */
        public RulesAtCreateOnly() {
            super("rules-at-create-only", "An update or upsert that breaks a rule is said to be done.", "REC-07");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    return Refused.otherwise(VALIDATION, () -> sound.update(model, key, changes), broken -> changes);
                }

                @Override
                public Row upsert(Model model, Row values) {
                    return Refused.otherwise(VALIDATION, () -> sound.upsert(model, values), broken -> values);
                }
            };
        }
    }

    /** A model that was changed is taken as it comes. */
    public static final class ChangedModelAccepted extends BasicFault {

        /** As the catalogue names it. */
        public ChangedModelAccepted() {
            super("changed-model-accepted", "A model is set up over records of another shape.", "REC-85");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public void setUp(Model model) {
                    Refused.otherwise(
                            VALIDATION,
                            () -> {
                                sound.setUp(model);
                                return model;
                            },
                            changed -> model);
                }
            };
        }
    }
}
