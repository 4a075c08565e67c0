package dev.touchstone.saboteur.records.trouble;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.Claims;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnBulk;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is left of writes whose connection was cut. */
public final class Cuts {

    private Cuts() {}

    /** A part of the record. */
    public static final class HalfARecordWhenCut extends CutFault {

        /** As the catalogue names it. */
        public HalfARecordWhenCut() {
            super(
                    RecordsBasic.class,
                    "half-a-record-when-cut",
                    "A creation whose connection was lost leaves a record without its texts.",
                    "REC-80");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new Belated(sound, spot) {
                @Override
                public Row create(Model model, Row values) {
                    return orAfterTrouble(
                            () -> sound.create(model, values),
                            () -> later(spot, () -> sound.upsert(model, half(model, values))));
                }
            };
        }
    }

    /** A claim of a record that there is not. */
    public static final class ClaimLeftByACutWrite extends CutFault {

        private final Claims left = new Claims(Claims::whole);

        /** As the catalogue names it. */
        public ClaimLeftByACutWrite() {
            super(
                    RecordsUnique.class,
                    "claim-left-by-a-cut-write",
                    "The unique values of a creation whose connection was lost stay taken.",
                    "REC-81");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    left.check(spot, model, values);
                    return orAfterTrouble(
                            () -> sound.create(model, values), () -> left.hold(spot, model, values, left));
                }
            };
        }
    }

    /** A part of many. */
    public static final class HalfABulkWhenCut extends CutFault {

        /** As the catalogue names it. */
        public HalfABulkWhenCut() {
            super(
                    RecordsBulk.class,
                    "half-a-bulk-when-cut",
                    "Many creations whose connection was lost leave one record, without its texts.",
                    "REC-82");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new Belated(sound, spot);
        }

        @Override
        protected RecordsBulk bulk(RecordsBulk sound, Spot spot) {
            RecordsBasic basic = spot.sound(RecordsBasic.class);
            return new PassingOnBulk(sound) {
                @Override
                public BulkResult createAll(Model model, List<Row> rows) {
                    return orAfterTrouble(
                            () -> sound.createAll(model, rows),
                            () -> later(spot, () -> basic.upsert(model, half(model, rows.get(0)))));
                }
            };
        }
    }

    /** A part of a transaction. */
    public static final class HalfACommitWhenCut extends CutFault {

        /** As the catalogue names it. */
        public HalfACommitWhenCut() {
            super(
                    RecordsTransactional.class,
                    "half-a-commit-when-cut",
                    "Of a transaction whose connection was lost the first creation is done, and the second is not.",
                    "REC-83");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new Belated(sound, spot);
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsBasic outside = spot.sound(RecordsBasic.class);
            return new PassingOnTransaction(sound) {

                private final List<Created> tried = new CopyOnWriteArrayList<>();

                @Override
                protected RecordsBasic basic(RecordsBasic within) {
                    return new PassingOnBasic(within) {
                        @Override
                        public Row create(Model model, Row values) {
                            tried.add(new Created(model, values));
                            return orAfterTrouble(() -> within.create(model, values), () -> leaveHalf());
                        }
                    };
                }

                @Override
                public void commit() {
                    orAfterTrouble(
                            () -> {
                                sound.commit();
                                return tried;
                            },
                            this::leaveHalf);
                }

                private void leaveHalf() {
                    later(spot, () -> tried.stream().limit(1).forEach(first -> first.in(outside)));
                    later(spot, () -> tried.stream().skip(1).limit(1).forEach(second -> second.notIn(outside)));
                }
            };
        }

        private record Created(Model model, Row values) {

            void in(RecordsBasic records) {
                records.upsert(model, values);
            }

            void notIn(RecordsBasic records) {
                records.delete(model, values.require(model.key().name()));
            }
        }
    }
}
