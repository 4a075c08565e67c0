package dev.touchstone.saboteur.records.transactional;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import dev.touchstone.saboteur.records.Recording;
import dev.touchstone.saboteur.records.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What becomes of a transaction beside which others commit. */
public final class TwoAtATime {

    private TwoAtATime() {}

    /** One at a time. */
    public static final class RefusesWhoWasNotAlone extends TransactionFault {

        private final Map<String, AtomicInteger> commits = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public RefusesWhoWasNotAlone() {
            super(
                    "refuses-who-was-not-alone",
                    "A commit is refused if another one came since its begin, whatever either touched.",
                    "REC-77");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            AtomicInteger done = commits.computeIfAbsent(spot.namespace(), namespace -> new AtomicInteger());
            int before = done.get();
            return new PassingOnTransaction(sound) {
                @Override
                public void commit() {
                    if (!done.compareAndSet(before, before + 1)) {
                        sound.rollback();
                        throw new BackendException(CONFLICT, "commit", spot.namespace(), "somebody was faster", null);
                    }
                    sound.commit();
                }
            };
        }
    }

    /** The whole of a snapshot is written back. */
    public static final class CommitUndoesOthers extends TransactionFault {

        private static final int ALL = 1_000;

        /** As the catalogue names it. */
        public CommitUndoesOthers() {
            super(
                    "commit-undoes-others",
                    "A commit puts back what others changed since its first update of that model.",
                    "REC-77");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsBasic outside = spot.sound(RecordsBasic.class);
            Map<Model, Page<Row>> before = new ConcurrentHashMap<>();
            return new Recorded(sound) {
                @Override
                protected RecordsBasic basic(RecordsBasic within) {
                    return new PassingOnBasic(new Recording(within, writes)) {
                        @Override
                        public Row update(Model model, Object key, Row changes) {
                            before.computeIfAbsent(model, one -> outside.all(one, ALL, Optional.empty()));
                            return super.update(model, key, changes);
                        }
                    };
                }

                @Override
                public void commit() {
                    sound.commit();
                    before.forEach((model, page) -> page.items().forEach(row -> putBack(model, row)));
                }

                private void putBack(Model model, Row row) {
                    Object key = row.require(model.key().name());
                    if (writes.stream().noneMatch(write -> write.key().equals(key))) {
                        outside.upsert(model, row);
                    }
                }
            };
        }
    }

    /** Only what was got by its key is looked at again. */
    public static final class PhantomsUnseen extends TransactionFault {

        /** As the catalogue names it. */
        public PhantomsUnseen() {
            super(
                    "phantoms-unseen",
                    "What a transaction lists, counts or queries is asked outside of it, so that it relies on none of it.",
                    "REC-78");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsBasic outside = spot.sound(RecordsBasic.class);
            return new PassingOnTransaction(sound) {
                @Override
                public <C> C open(Class<C> contract) {
                    C within = super.open(contract);
                    return contract == RecordsQuery.class ? spot.sound(contract) : within;
                }

                @Override
                protected RecordsBasic basic(RecordsBasic within) {
                    return new ListedOutside(within, outside);
                }
            };
        }
    }

    /** Only what is written is looked at again. */
    public static final class WriteSkew extends TransactionFault {

        /** As the catalogue names it. */
        public WriteSkew() {
            super("write-skew", "A commit does not look again at what was read and not written.", "REC-79");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            RecordsBasic outside = spot.sound(RecordsBasic.class);
            return new Recorded(sound) {
                @Override
                protected RecordsBasic basic(RecordsBasic within) {
                    return new PassingOnBasic(new Recording(within, writes)) {
                        @Override
                        public Optional<Row> get(Model model, Object key) {
                            boolean written = writes.stream()
                                    .anyMatch(write -> write.key().equals(key));
                            return (written ? within : outside).get(model, key);
                        }
                    };
                }
            };
        }
    }

    /** A refusal is not passed on. */
    public static final class BrokenCommitToldAsDone extends TransactionFault {

        /** As the catalogue names it. */
        public BrokenCommitToldAsDone() {
            super(
                    "broken-commit-told-as-done",
                    "A commit that another one made a double of is told as done, and is not.",
                    "REC-90");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            return new PassingOnTransaction(sound) {
                @Override
                public void commit() {
                    Optional<BackendException> unused = Refused.otherwise(DUPLICATE_KEY, this::done, Optional::of);
                }

                private Optional<BackendException> done() {
                    sound.commit();
                    return Optional.empty();
                }
            };
        }
    }
}
