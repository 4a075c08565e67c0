package dev.touchstone.saboteur.records.bulk;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.model.Drafts;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBulk;
import dev.touchstone.saboteur.records.Refused;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many creations that are wrong. */
public final class Creations {

    private static final int MANY = 256;

    private Creations() {}

    private static String key(Model model, Row row) {
        return String.valueOf(row.get(model.key().name()));
    }

    /** The answer is in the order of storage. */
    public static final class AnsweredInOrderOfKeys extends BulkFault {

        /** As the catalogue names it. */
        public AnsweredInOrderOfKeys() {
            super("answered-in-order-of-keys", "Many creations are answered in the order of their keys.", "REC-60");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    BulkResult result = sound.createAll(model, rows);
                    Comparator<Optional<Row>> order = Comparator.comparing(
                            row -> row.map(there -> key(model, there)).orElse(""));
                    return new BulkResult(result.stored().stream().sorted(order).toList(), result.failure());
                }
            };
        }
    }

    /** There is room for some. */
    public static final class BulkCappedAt256 extends BulkFault {

        /** As the catalogue names it. */
        public BulkCappedAt256() {
            super("bulk-capped-at-256", "Of many creations the first 256 are done.", "REC-60");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    return sound.createAll(model, rows.subList(0, Math.min(MANY, rows.size())));
                }
            };
        }
    }

    /** What can be stored is, and nobody hears of the rest. */
    public static final class PartialBulkUnnoticed extends BulkFault {

        /** As the catalogue names it. */
        public PartialBulkUnnoticed() {
            super(
                    "partial-bulk-unnoticed",
                    "Of many creations those that are no doubles are done, and no failure told.",
                    "REC-61");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            RecordsBasic basic = spot.sound(RecordsBasic.class);
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    return Refused.otherwise(
                            DUPLICATE_KEY, () -> sound.createAll(model, rows), refusal -> oneByOne(model, rows));
                }

                private BulkResult oneByOne(Model model, List<Row> rows) {
                    List<Optional<Row>> stored = rows.stream()
                            .map(row -> Refused.otherwise(
                                    DUPLICATE_KEY,
                                    () -> Optional.of(basic.create(model, row)),
                                    refusal -> Optional.<Row>empty()))
                            .toList();
                    return new BulkResult(stored, Optional.empty());
                }
            };
        }
    }

    /** What is bad is left out. */
    public static final class InvalidOneSkipped extends BulkFault {

        /** As the catalogue names it. */
        public InvalidOneSkipped() {
            super("invalid-one-skipped", "Of many creations those that break a rule are left out.", "REC-61");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    List<Row> good = rows.stream()
                            .filter(row -> Drafts.whole(model, row).broken().isEmpty())
                            .toList();
                    return Refused.otherwise(
                            VALIDATION, () -> sound.createAll(model, rows), refusal -> sound.createAll(model, good));
                }
            };
        }
    }

    /** A batch is a map. */
    public static final class LastOfABatchWins extends BulkFault {

        /** As the catalogue names it. */
        public LastOfABatchWins() {
            super("last-of-a-batch-wins", "Of doubles within one call the last is created.", "REC-62");
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    Map<String, Row> byKey = new LinkedHashMap<>();
                    rows.forEach(row -> byKey.put(key(model, row), row));
                    return sound.createAll(model, List.copyOf(byKey.values()));
                }
            };
        }
    }
}
