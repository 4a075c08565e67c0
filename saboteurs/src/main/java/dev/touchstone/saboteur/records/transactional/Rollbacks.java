package dev.touchstone.saboteur.records.transactional;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.Claims;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnTransaction;

/** Rollbacks that leave something, or too little. */
public final class Rollbacks {

    private Rollbacks() {}

    /** What was claimed inside stays so. */
    public static final class RollbackLeavesTheClaims extends TransactionFault {

        private final Claims left = new Claims(Claims::whole);

        /** As the catalogue names it. */
        public RollbackLeavesTheClaims() {
            super("rollback-leaves-the-claims", "A rollback leaves unique values taken.", "REC-87");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    left.check(spot, model, values);
                    return sound.create(model, values);
                }
            };
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            return new Recorded(sound) {
                @Override
                public void rollback() {
                    sound.rollback();
                    writes.forEach(
                            write -> write.row().ifPresent(row -> left.hold(spot, write.model(), row, write.key())));
                    writes.clear();
                }

                @Override
                public void commit() {
                    writes.clear();
                    sound.commit();
                }
            };
        }
    }

    /** What is over goes on. */
    public static final class RolledBackGoesOn extends TransactionFault {

        /** As the catalogue names it. */
        public RolledBackGoesOn() {
            super("rolled-back-goes-on", "What is created after a rollback is created outside.", "REC-64");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsBasic outside = spot.sound(RecordsBasic.class);
            return new PassingOnTransaction(sound) {
                private volatile boolean over;

                @Override
                protected RecordsBasic basic(RecordsBasic within) {
                    return new PassingOnBasic(within) {
                        @Override
                        public Row create(Model model, Row values) {
                            return over ? outside.create(model, values) : within.create(model, values);
                        }
                    };
                }

                @Override
                public <C> C open(Class<C> contract) {
                    return over ? spot.sound(contract) : super.open(contract);
                }

                @Override
                public void rollback() {
                    over = true;
                    sound.rollback();
                }
            };
        }
    }

    /** What was counted stays so. */
    public static final class RollbackLeavesTheVersion extends TransactionFault {

        /** As the catalogue names it. */
        public RollbackLeavesTheVersion() {
            super(
                    "rollback-leaves-the-version",
                    "A rollback leaves the version of a changed record one more.",
                    "REC-87");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsBasic outside = spot.sound(RecordsBasic.class);
            return new Recorded(sound) {
                @Override
                public void rollback() {
                    sound.rollback();
                    writes.stream()
                            .filter(write ->
                                    write.model().automatic(Automatic.VERSION).isPresent())
                            .filter(write ->
                                    outside.get(write.model(), write.key()).isPresent())
                            .forEach(write -> outside.update(write.model(), write.key(), Row.empty()));
                    writes.clear();
                }

                @Override
                public void commit() {
                    writes.clear();
                    sound.commit();
                }
            };
        }
    }

    /** There is one savepoint, at the beginning. */
    public static final class SavepointTakesAllBack extends TransactionFault {

        /** As the catalogue names it. */
        public SavepointTakesAllBack() {
            super("savepoint-takes-all-back", "Going back to a savepoint goes back to the beginning.", "REC-69");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsTransaction.Savepoint beginning = sound.savepoint();
            return new PassingOnTransaction(sound) {
                @Override
                public Savepoint savepoint() {
                    return beginning;
                }
            };
        }
    }
}
