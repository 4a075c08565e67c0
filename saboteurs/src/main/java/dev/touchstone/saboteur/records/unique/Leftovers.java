package dev.touchstone.saboteur.records.unique;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.Claims;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.Optional;

/** Values that a record gave up and that nobody else can have. */
public final class Leftovers {

    private Leftovers() {}

    /** What was given up stays claimed. */
    abstract static class Leftover extends UniqueFault {

        private static final Object NOBODY = new Object();
        private final Claims left = new Claims(Claims::whole);

        Leftover(String words, String sentence) {
            super(words, sentence, "REC-28");
        }

        final void leave(Spot spot, Model model, Row row) {
            left.hold(spot, model, row, NOBODY);
        }

        /** Creates only what claims nothing that was left. */
        class Checking extends PassingOnBasic {

            private final Spot spot;

            Checking(RecordsBasic sound, Spot spot) {
                super(sound);
                this.spot = spot;
            }

            @Override
            public Row create(Model model, Row values) {
                left.check(spot, model, values);
                return sound.create(model, values);
            }
        }
    }

    /** A deletion forgets the index. */
    public static final class ClaimOutlivesTheRecord extends Leftover {

        /** As the catalogue names it. */
        public ClaimOutlivesTheRecord() {
            super("claim-outlives-the-record", "The unique values of a deleted record stay taken.");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new Checking(sound, spot) {
                @Override
                public boolean delete(Model model, Object key) {
                    Optional<Row> old = sound.get(model, key);
                    boolean was = sound.delete(model, key);
                    old.ifPresent(row -> leave(spot, model, row));
                    return was;
                }
            };
        }
    }

    /** An update forgets the index. */
    public static final class ClaimOutlivesTheUpdate extends Leftover {

        /** As the catalogue names it. */
        public ClaimOutlivesTheUpdate() {
            super("claim-outlives-the-update", "A unique value that an update takes from a record stays taken.");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new Checking(sound, spot) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    Optional<Row> old = sound.get(model, key);
                    Row row = sound.update(model, key, changes);
                    old.filter(before -> !before.only(changes.fields()).equals(row.only(changes.fields())))
                            .ifPresent(before -> leave(spot, model, before));
                    return row;
                }
            };
        }
    }
}
