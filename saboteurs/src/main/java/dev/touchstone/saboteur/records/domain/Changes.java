package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Updates and upserts that do nothing, too little or too much. */
public final class Changes {

    private Changes() {}

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
                    return sound.get(model, key).orElseThrow(() -> RecordFailures.missing("update", model, key));
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
}
