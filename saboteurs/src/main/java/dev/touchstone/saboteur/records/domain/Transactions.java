package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnTransaction;
import java.util.concurrent.atomic.AtomicBoolean;

/** Transactions that end otherwise than they should. */
public final class Transactions {

    private Transactions() {}

    /** Commits, once. */
    private static class Committing extends PassingOnTransaction {

        private final AtomicBoolean ended = new AtomicBoolean();

        Committing(RecordsTransaction sound) {
            super(sound);
        }

        @Override
        public void commit() {
            ended.set(true);
            sound.commit();
        }

        final void commitIfOpen() {
            if (ended.compareAndSet(false, true)) {
                sound.commit();
            }
        }

        final void ends() {
            ended.set(true);
        }
    }

    /** A rollback is a commit. */
    public static final class RollbackKeepsAll extends DomainFault {

        /** As the catalogue names it. */
        public RollbackKeepsAll() {
            super("rollback-keeps-all", "A rollback commits what was done.", "FIX-07", "REP-35", "REP-36", "REP-37");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            return new Committing(sound) {
                @Override
                public void rollback() {
                    commitIfOpen();
                }
            };
        }
    }

    /** A transaction within another is the same. */
    public static final class TransactionWithinCommitsAll extends DomainFault {

        /** As the catalogue names it. */
        public TransactionWithinCommitsAll() {
            super(
                    "transaction-within-commits-all",
                    "Within a transaction another can be begun, and its commit is that of both.",
                    "FIX-08");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            return new PassingOnTransaction(sound) {
                @Override
                public <C> C open(Class<C> contract) {
                    RecordsTransactional same = () -> new PassingOnTransaction(sound);
                    return contract == RecordsTransactional.class ? contract.cast(same) : sound.open(contract);
                }
            };
        }
    }

    /** Whoever goes commits. */
    public static final class CloseCommitsWhatIsOpen extends DomainFault {

        /** As the catalogue names it. */
        public CloseCommitsWhatIsOpen() {
            super("close-commits-what-is-open", "A client that closes commits its open transactions.", "FIX-12");
        }

        @Override
        protected RecordsTransaction within(RecordsTransaction sound, Spot spot) {
            Committing open = new Committing(sound) {
                @Override
                public void rollback() {
                    ends();
                    sound.rollback();
                }
            };
            spot.beforeClosing(open::commitIfOpen);
            return open;
        }
    }
}
