package dev.touchstone.saboteur.records.unique;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.Claims;
import dev.touchstone.saboteur.records.PassingOnBulk;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;

/** Unique values that many writes with one call do not heed. */
public final class Bulks {

    private Bulks() {}

    /** Nobody looks whether one of many is a double. */
    public static final class UniqueUncheckedInBulk extends UniqueFault {

        /** As the catalogue names it. */
        public UniqueUncheckedInBulk() {
            super(
                    "unique-unchecked-in-bulk",
                    "Many creations of which one has another one's unique value are said to be done.",
                    "REC-89");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    return Refused.otherwise(DUPLICATE_KEY, () -> sound.createAll(model, rows), refusal -> {
                        if (Refused.isOfKey(model, refusal)) {
                            throw refusal;
                        }
                        return BulkResult.of(rows);
                    });
                }
            };
        }
    }

    /** A deletion by a filter forgets the index. */
    public static final class ClaimOutlivesABulkDeletion extends UniqueFault {

        private static final Object NOBODY = new Object();
        private final Claims left = new Claims(Claims::whole);

        /** As the catalogue names it. */
        public ClaimOutlivesABulkDeletion() {
            super(
                    "claim-outlives-a-bulk-deletion",
                    "The unique values of records that were deleted by a filter stay taken.",
                    "REC-89");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            RecordsQuery query = spot.sound(RecordsQuery.class);
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    rows.forEach(row -> left.check(spot, model, row));
                    return sound.createAll(model, rows);
                }

                @Override
                public long deleteWhere(Model model, Filter filter) {
                    List<Row> gone = query.query(model, Query.of(filter)).items();
                    long matched = sound.deleteWhere(model, filter);
                    gone.forEach(row -> left.hold(spot, model, row, NOBODY));
                    return matched;
                }
            };
        }
    }
}
