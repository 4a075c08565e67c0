package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.FieldType;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What becomes of what is stored. */
public final class Stored {

    private static final int TWELVE = 12;

    private Stored() {}

    /** Some values come back as others. */
    abstract static class ComesBackOtherwise extends DomainFault {

        private final BiFunction<Field, Object, Object> found;

        ComesBackOtherwise(String words, String sentence, BiFunction<Field, Object, Object> found, String... reddens) {
            super(words, sentence, reddens);
            this.found = found;
        }

        @Override
        protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row found(Model model, Row row) {
                    Row other = row;
                    for (Field field : model.fields()) {
                        Object value = row.get(field.name());
                        other = value == null ? other : other.with(field.name(), found.apply(field, value));
                    }
                    return other;
                }
            };
        }
    }

    /** JSON is lost. */
    public static final class JsonComesBackEmpty extends ComesBackOtherwise {

        /** As the catalogue names it. */
        public JsonComesBackEmpty() {
            super(
                    "json-comes-back-empty",
                    "JSON comes back with nothing in it.",
                    (field, value) -> field.type() instanceof FieldType.Json ? Map.of() : value,
                    "FIX-01",
                    "REP-07");
        }
    }

    /** Lists are lost. */
    public static final class ListsComeBackEmpty extends ComesBackOtherwise {

        /** As the catalogue names it. */
        public ListsComeBackEmpty() {
            super(
                    "lists-come-back-empty",
                    "Lists come back with nothing in them.",
                    (field, value) -> value instanceof List<?> ? List.of() : value,
                    "REP-01",
                    "REP-41",
                    "REP-42");
        }
    }

    /** Keys are short. */
    public static final class KeysCutToTwelveSigns extends DomainFault {

        /** As the catalogue names it. */
        public KeysCutToTwelveSigns() {
            super("keys-cut-to-twelve-signs", "Of a key twelve signs count.", "FIX-04", "FIX-05");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Object key(Model model, Object key) {
                    return key instanceof String text ? text.substring(0, Math.min(TWELVE, text.length())) : key;
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

    /** One namespace is enough. */
    public static final class NamespacesMeet extends DomainFault {

        /** As the catalogue names it. */
        public NamespacesMeet() {
            super("namespaces-meet", "What one test keeps in two namespaces is in one.", "FIX-10");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return spot.sound(spot.test(), RecordsBasic.class);
        }
    }
}
