package dev.touchstone.saboteur.records.related;

import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.model.Model;
import dev.touchstone.model.Reference;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnBulk;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** References to nothing that nobody minds. What the sound backend would not store is said to be done. */
public final class Orphans {

    private Orphans() {}

    /** What is answered where a reference is refused. */
    private static <T> T accepted(Model model, Supplier<T> sound, Supplier<T> orphan) {
        List<String> references =
                model.references().stream().map(Reference::field).toList();
        return Refused.otherwise(VALIDATION, sound, refusal -> {
            if (!references.containsAll(refusal.fields())) {
                throw refusal;
            }
            return orphan.get();
        });
    }

    /** At creation. */
    public static final class OrphansAccepted extends RelatedFault {

        /** As the catalogue names it. */
        public OrphansAccepted() {
            super(
                    "orphans-accepted",
                    "The creation of a record that refers to nothing is said to be done.",
                    "REC-70",
                    "FIX-06",
                    "REP-11");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    return accepted(model, () -> sound.create(model, values), () -> values);
                }
            };
        }
    }

    /** At an update. */
    public static final class OrphansAcceptedByUpdate extends RelatedFault {

        /** As the catalogue names it. */
        public OrphansAcceptedByUpdate() {
            super(
                    "orphans-accepted-by-update",
                    "An update that refers to nothing is said to be done.",
                    "REC-70",
                    "REP-54");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    return accepted(model, () -> sound.update(model, key, changes), () -> changes);
                }
            };
        }
    }

    /** Of many. */
    public static final class OrphansAcceptedInBulk extends RelatedFault {

        /** As the catalogue names it. */
        public OrphansAcceptedInBulk() {
            super(
                    "orphans-accepted-in-bulk",
                    "Many creations of which one refers to nothing are said to be done.",
                    "REC-88");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    return accepted(model, () -> sound.createAll(model, rows), () -> BulkResult.of(rows));
                }
            };
        }
    }

    /** A filter knows no references. */
    public static final class DeletionByAFilterIgnoresReferences extends RelatedFault {

        /** As the catalogue names it. */
        public DeletionByAFilterIgnoresReferences() {
            super(
                    "deletion-by-a-filter-ignores-references",
                    "A deletion by a filter that somebody refuses is said to be done.",
                    "REC-88");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            RecordsQuery query = spot.sound(RecordsQuery.class);
            return new PassingOnBulk(sound) {
                @Override
                public long deleteWhere(Model model, Filter filter) {
                    return Refused.otherwise(
                            VALIDATION, () -> sound.deleteWhere(model, filter), refusal -> query.count(model, filter));
                }
            };
        }
    }

    /** Whoever there is refers to it. */
    public static final class ReferringOfAll extends RelatedFault {

        /** As the catalogue names it. */
        public ReferringOfAll() {
            super("referring-of-all", "All records are said to refer to a record.", "REC-75");
        }

        @Override
        protected RecordsRelated related(RecordsRelated sound, Spot spot) {
            RecordsBasic basic = spot.sound(RecordsBasic.class);
            return new RecordsRelated() {
                @Override
                public Page<Row> referring(Model model, String field, Object key, int limit, Optional<Cursor> after) {
                    return basic.all(model, limit, after);
                }
            };
        }
    }
}
