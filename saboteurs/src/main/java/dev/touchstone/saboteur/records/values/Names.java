package dev.touchstone.saboteur.records.values;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.RecordsFault;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What becomes of the names of keys, models and fields. */
public final class Names {

    private Names() {}

    /** What stands behind a colon is another record's affair. */
    public static final class KeyCutAtAColon extends KeyFault {

        /** As the catalogue names it. */
        public KeyCutAtAColon() {
            super("key-cut-at-a-colon", "A key ends at its first colon.", key -> key.replaceFirst("(?<=.):.*", ""));
        }
    }

    /** Keys are equal that differ in case. */
    public static final class KeyCaseFolded extends KeyFault {

        /** As the catalogue names it. */
        public KeyCaseFolded() {
            super("key-case-folded", "Keys are stored in lower case.", key -> key.toLowerCase(Locale.ROOT));
        }
    }

    /** There is one record with a key, whatever its model. */
    public static final class ModelsShareKeys extends RecordsFault {

        private final Map<String, Set<Model>> models = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public ModelsShareKeys() {
            super(
                    RecordsBasic.class,
                    "models-share-keys",
                    "The key of one model's record is taken for all models.",
                    "REC-16");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            Set<Model> known = models.computeIfAbsent(spot.namespace(), namespace -> ConcurrentHashMap.newKeySet());
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    known.add(model);
                    String name = model.key().name();
                    Object key = values.get(name);
                    for (Model other : known) {
                        boolean alike = !other.equals(model)
                                && other.key().type().equals(model.key().type());
                        if (alike && key != null && sound.get(other, key).isPresent()) {
                            throw Refused.duplicate(model, List.of(name));
                        }
                    }
                    return sound.create(model, values);
                }
            };
        }
    }

    /** Names of models are one that differ in case. */
    public static final class NamesFolded extends RecordsFault {

        private final Map<Place, Model> models = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public NamesFolded() {
            super(RecordsBasic.class, "names-folded", "Models whose names differ in case are one.", "REC-16");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public void setUp(Model model) {
                    Place folded = spot.place(model.name().toLowerCase(Locale.ROOT));
                    Model first = models.computeIfAbsent(folded, place -> model);
                    if (!first.name().equals(model.name())) {
                        String detail = "there is one already, with other fields: " + first.shape();
                        throw new BackendException(FailureKind.VALIDATION, "setUp", model.name(), detail, null);
                    }
                    sound.setUp(model);
                }
            };
        }
    }

    /** Fields are one whose names begin with the same word. */
    public static final class FieldNamesCutAtASpace extends RecordsFault {

        /** As the catalogue names it. */
        public FieldNamesCutAtASpace() {
            super(
                    RecordsBasic.class,
                    "field-names-cut-at-a-space",
                    "Fields whose names begin with the same word are one: what was given last is in all of them.",
                    "REC-17");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row stored(Model model, Row given) {
                    Row merged = given;
                    for (String name : given.fields()) {
                        for (Field other : model.fields()) {
                            if (name.contains(" ") && word(other.name()).equals(word(name))) {
                                merged = merged.with(other.name(), given.get(name));
                            }
                        }
                    }
                    return merged;
                }
            };
        }

        private static String word(String name) {
            return name.split(" ", 2)[0];
        }
    }
}
