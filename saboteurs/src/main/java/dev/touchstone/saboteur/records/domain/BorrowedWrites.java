package dev.touchstone.saboteur.records.domain;

import dev.touchstone.saboteur.records.rules.Defaults;
import dev.touchstone.saboteur.records.transactional.Commits;
import dev.touchstone.saboteur.records.unique.Confusions;
import dev.touchstone.saboteur.records.unique.Leftovers;
import dev.touchstone.saboteur.records.unique.Unchecked;
import dev.touchstone.saboteur.records.writes.Creations;
import dev.touchstone.saboteur.records.writes.Updates;
import dev.touchstone.saboteur.records.writes.Upserts;

/** Faults of writes that a domain must notice too. */
public final class BorrowedWrites {

    private BorrowedWrites() {}

    /** A creation is an upsert. */
    public static final class CreateOverwrites extends Borrowed {

        /** As the catalogue names it. */
        public CreateOverwrites() {
            super(new Creations.CreateOverwrites(), "FIX-06", "FIX-11");
        }
    }

    /** A field that has a default never has anything else. */
    public static final class DefaultReplacesWhatIsGiven extends Borrowed {

        /** As the catalogue names it. */
        public DefaultReplacesWhatIsGiven() {
            super("default-replaces-what-is-given", new Defaults.DropsAField(), "FIX-02");
        }
    }

    /** An update is a replacement. */
    public static final class UpdateNullsTheRest extends Borrowed {

        /** As the catalogue names it. */
        public UpdateNullsTheRest() {
            super(new Updates.UpdateNullsTheRest(), "REP-04");
        }
    }

    /** No row was touched, and that is fine. */
    public static final class UpdateOfNothingSucceeds extends Borrowed {

        /** As the catalogue names it. */
        public UpdateOfNothingSucceeds() {
            super(new Updates.UpdateOfNothingSucceeds(), "REP-06");
        }
    }

    /** An upsert is a deletion and a creation. */
    public static final class UpsertRestartsTheCreatedTime extends Borrowed {

        /** As the catalogue names it. */
        public UpsertRestartsTheCreatedTime() {
            super(new Upserts.UpsertRestartsTheCreatedTime(), "REP-52");
        }
    }

    /** Nobody looks whether it is a double. */
    public static final class UniqueUnchecked extends Borrowed {

        /** As the catalogue names it. */
        public UniqueUnchecked() {
            super(new Unchecked.UniqueUnchecked(), "REP-27", "REP-29", "REP-30", "REP-32");
        }
    }

    /** Of what is unique together the first is enough. */
    public static final class EachAloneIsUnique extends Borrowed {

        /** As the catalogue names it. */
        public EachAloneIsUnique() {
            super(new Confusions.EachAloneIsUnique(), "REP-28", "REP-31", "REP-38", "REP-39");
        }
    }

    /** A deletion forgets the index. */
    public static final class ClaimOutlivesTheRecord extends Borrowed {

        /** As the catalogue names it. */
        public ClaimOutlivesTheRecord() {
            super(new Leftovers.ClaimOutlivesTheRecord(), "REP-33");
        }
    }

    /** A transaction is only a word. */
    public static final class CommitsAtEachWrite extends Borrowed {

        /** As the catalogue names it. */
        public CommitsAtEachWrite() {
            super(new Commits.CommitsAtEachWrite(), "REP-34");
        }
    }
}
