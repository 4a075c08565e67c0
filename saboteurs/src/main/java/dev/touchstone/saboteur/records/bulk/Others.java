package dev.touchstone.saboteur.records.bulk;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBulk;
import dev.touchstone.saboteur.records.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Changes and reads of many that are wrong. */
public final class Others {

    private Others() {}

    /** What stays as it is does not count. */
    public static final class AnswersHowManyChanged extends BulkFault {

        /** As the catalogue names it. */
        public AnswersHowManyChanged() {
            super("answers-how-many-changed", "A change of many answers how many are not as they were.", "REC-34");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            RecordsQuery query = spot.sound(RecordsQuery.class);
            return new PassingOnBulk(sound) {
                @Override
                public long updateWhere(Model model, Filter filter, Row changes) {
                    long changed = query.query(model, Query.of(filter)).items().stream()
                            .filter(row -> !row.only(changes.fields()).equals(changes))
                            .count();
                    sound.updateWhere(model, filter, changes);
                    return changed;
                }
            };
        }
    }

    /** A change is for all. */
    public static final class FilterOfAChangeIgnored extends BulkFault {

        /** As the catalogue names it. */
        public FilterOfAChangeIgnored() {
            super("filter-of-a-change-ignored", "A change of those that match changes all.", "REC-34");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public long updateWhere(Model model, Filter filter, Row changes) {
                    return sound.updateWhere(model, new Filter.All(), changes);
                }
            };
        }
    }

    /** What cannot be meant is nothing. */
    public static final class UnknownFieldOfAFilterMatchesNone extends BulkFault {

        /** As the catalogue names it. */
        public UnknownFieldOfAFilterMatchesNone() {
            super(
                    "unknown-field-of-a-filter-matches-none",
                    "A deletion of many by a field that there is not deletes none, and says so.",
                    "REC-34");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public long deleteWhere(Model model, Filter filter) {
                    return Refused.otherwise(VALIDATION, () -> sound.deleteWhere(model, filter), unknown -> 0L);
                }
            };
        }
    }

    /** What is not there has no place in the answer. */
    public static final class AbsentLeftOut extends BulkFault {

        /** As the catalogue names it. */
        public AbsentLeftOut() {
            super("absent-left-out", "Of many keys those that are there are answered.", "REC-63");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public List<Optional<Row>> getAll(Model model, List<?> keys) {
                    return sound.getAll(model, keys).stream()
                            .filter(Optional::isPresent)
                            .toList();
                }
            };
        }
    }

    /** What is there comes as it lies. */
    public static final class OrderOfStorage extends BulkFault {

        /** As the catalogue names it. */
        public OrderOfStorage() {
            super(
                    "order-of-storage",
                    "Many records are answered in the order of their keys, not as asked for.",
                    "REC-63");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public List<Optional<Row>> getAll(Model model, List<?> keys) {
                    Comparator<Object> order = Comparator.comparing(String::valueOf);
                    return sound.getAll(model, keys.stream().sorted(order).toList());
                }
            };
        }
    }
}
