package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes that do nothing, or too little, and the look-up by unique values. */
public final class Writes {

    private static final int MANY = 1_000;

    private Writes() {}

    /** Says that it is done. */
    public static final class UpdateNotDone extends DomainFault {

        /** As the catalogue names it. */
        public UpdateNotDone() {
            super(
                    "update-not-done",
                    "An update is said to be done.",
                    "REP-04",
                    "REP-09",
                    "REP-49",
                    "REP-50",
                    "REP-51",
                    "REP-55");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    return sound.get(model, key).orElseThrow(() -> RecordChecks.missing("update", model, key));
                }
            };
        }
    }

    /** Says that it was there, and leaves it. */
    public static final class DeletionNotDone extends DomainFault {

        /** As the catalogue names it. */
        public DeletionNotDone() {
            super("deletion-not-done", "A deletion is said to be done.", "REP-05", "REP-10", "REP-14", "REP-40");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public boolean delete(Model model, Object key) {
                    return sound.get(model, key).isPresent();
                }
            };
        }
    }

    /** A list only grows. */
    public static final class UpdateAddsToLists extends DomainFault {

        /** As the catalogue names it. */
        public UpdateAddsToLists() {
            super("update-adds-to-lists", "An update adds to a list in place of replacing it.", "REP-43", "REP-50");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    Row old = sound.get(model, key).orElse(Row.empty());
                    Row longer = changes;
                    for (String field : changes.fields()) {
                        if (old.get(field) instanceof List<?> before && changes.get(field) instanceof List<?> more) {
                            List<Object> both = new ArrayList<>(before);
                            both.addAll(more);
                            longer = longer.with(field, List.copyOf(both));
                        }
                    }
                    return sound.update(model, key, longer);
                }
            };
        }
    }

    /** What is left out gets its default. */
    public static final class UpdateRestoresDefaults extends DomainFault {

        /** As the catalogue names it. */
        public UpdateRestoresDefaults() {
            super(
                    "update-restores-defaults",
                    "An update gives the fields that it does not name their defaults again.",
                    "REP-50",
                    "REP-51");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    Row defaults = Row.empty();
                    for (Field field : model.fields()) {
                        if (field.initial().isPresent()) {
                            defaults =
                                    defaults.with(field.name(), field.initial().get());
                        }
                    }
                    return sound.update(model, key, defaults.with(changes));
                }
            };
        }
    }

    /** What is nothing is nothing given. */
    public static final class UpsertKeepsWhatIsEmptied extends DomainFault {

        /** As the catalogue names it. */
        public UpsertKeepsWhatIsEmptied() {
            super(
                    "upsert-keeps-what-is-emptied",
                    "An upsert keeps what was there in fields that are given as null or empty.",
                    "REP-52",
                    "REP-53");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row upsert(Model model, Row values) {
                    Row old = values.find(model.key().name())
                            .flatMap(key -> sound.get(model, key))
                            .orElse(Row.empty());
                    List<String> emptied = values.fields().stream()
                            .filter(field -> isEmpty(values.get(field)))
                            .toList();
                    return sound.upsert(model, values.with(old.only(emptied)));
                }
            };
        }

        private static boolean isEmpty(@Nullable Object value) {
            return value == null
                    || (value instanceof List<?> list && list.isEmpty())
                    || (value instanceof Map<?, ?> map && map.isEmpty());
        }
    }

    /** One is always left. */
    public static final class ClearLeavesTheLast extends DomainFault {

        /** As the catalogue names it. */
        public ClearLeavesTheLast() {
            super("clear-leaves-the-last", "Who clears a model leaves its last record.", "FIX-09");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public void clear(Model model) {
                    List<Row> rows = sound.all(model, MANY, Optional.empty()).items();
                    rows.stream()
                            .limit(Math.max(0, rows.size() - 1))
                            .forEach(row ->
                                    sound.delete(model, row.require(model.key().name())));
                }
            };
        }
    }

    /** Whatever was asked for. */
    public static final class UniqueValuesFindTheFirst extends DomainFault {

        /** As the catalogue names it. */
        public UniqueValuesFindTheFirst() {
            super(
                    "unique-values-find-the-first",
                    "Who looks for unique values finds the first record.",
                    "REP-02",
                    "REP-03",
                    "REP-08");
        }

        @Override
        protected RecordsUnique unique(RecordsUnique sound, Spot spot) {
            RecordsBasic basic = spot.sound(RecordsBasic.class);
            return (model, values) ->
                    basic.all(model, 1, Optional.empty()).items().stream().findFirst();
        }
    }
}
