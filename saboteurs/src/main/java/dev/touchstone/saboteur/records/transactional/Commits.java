package dev.touchstone.saboteur.records.transactional;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Moment;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import dev.touchstone.saboteur.records.Recording;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Optional;

/** Commits that are wrong, or are none. */
public final class Commits {

    private static final int READS = 40;

    private Commits() {}

    /** A transaction is only a word. */
    public static final class CommitsAtEachWrite extends TransactionFault {

        /** As the catalogue names it. */
        public CommitsAtEachWrite() {
            super("commits-at-each-write", "Within a transaction each write is committed at once.", "REC-64");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            return new PassingOnTransaction(sound) {
                @Override
                public <C> C open(Class<C> contract) {
                    sound.open(contract);
                    return spot.sound(contract);
                }
            };
        }
    }

    /** The half of a commit comes first. */
    public static final class CommitInTwoSteps extends TransactionFault {

        private final Moment moment = new Moment();

        /** As the catalogue names it. */
        public CommitInTwoSteps() {
            super("commit-in-two-steps", "Half of a commit is visible for a moment before the other is.", "REC-64");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Optional<Row> get(Model model, Object key) {
                    Optional<Row> found = sound.get(model, key);
                    moment.read(spot.namespace());
                    return found;
                }
            };
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            return new Recorded(sound) {
                @Override
                public void commit() {
                    sound.rollback();
                    RecordsBasic outside = spot.sound(RecordsBasic.class);
                    int half = writes.size() / 2;
                    writes.subList(0, half).forEach(write -> write.again().accept(outside));
                    moment.letBeSeen(spot.namespace(), READS);
                    writes.subList(half, writes.size())
                            .forEach(write -> write.again().accept(outside));
                    writes.clear();
                }
            };
        }
    }

    /** Who comes late writes over what came before. */
    public static final class LostUpdate extends TransactionFault {

        /** As the catalogue names it. */
        public LostUpdate() {
            super(
                    "lost-update",
                    "A commit of which somebody else changed what it read or wrote is done all the same.",
                    "REC-66");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            return new Recorded(sound) {
                @Override
                public void commit() {
                    Refused.otherwise(CONFLICT, () -> committed(sound, writes), late -> {
                        RecordsBasic outside = spot.sound(RecordsBasic.class);
                        writes.forEach(write -> write.again().accept(outside));
                        return writes;
                    });
                }
            };
        }

        private static List<Recording.Write> committed(RecordsTransaction sound, List<Recording.Write> writes) {
            sound.commit();
            return writes;
        }
    }
}
