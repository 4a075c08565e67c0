package dev.touchstone.saboteur.records.domain;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.List;
import java.util.Optional;

/** Deletions that do nothing, or too little, and the look-up by unique values. */
public final class Writes {

    private static final int MANY = 1_000;

    private Writes() {}

    /** Says that it was there, and leaves it. */
    public static final class DeletionNotDone extends DomainFault {

        /** As the catalogue names it. */
        public DeletionNotDone() {
            super("deletion-not-done", "A deletion is said to be done.", "REP-05", "REP-10", "REP-14", "REP-40");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public boolean delete(Model model, Object key) {
                    return sound.get(model, key).isPresent();
                }
            };
        }
    }

    /** One is always left. */
    public static final class ClearLeavesTheLast extends DomainFault {

        /** As the catalogue names it. */
        public ClearLeavesTheLast() {
            super("clear-leaves-the-last", "Who clears a model leaves its last record.", "FIX-09");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public void clear(Model model) {
                    List<Row> rows = sound.all(model, MANY, Optional.empty()).items();
                    rows.stream()
                            .limit(Math.max(0, rows.size() - 1))
                            .forEach(row ->
                                    sound.delete(model, row.require(model.key().name())));
                }
            };
        }
    }

    /** Whatever was asked for. */
    public static final class UniqueValuesFindTheFirst extends DomainFault {

        /** As the catalogue names it. */
        public UniqueValuesFindTheFirst() {
            super(
                    "unique-values-find-the-first",
                    "Who looks for unique values finds the first record.",
                    "REP-02",
                    "REP-03",
                    "REP-08");
        }

        @Override
        protected RecordsUnique unique(RecordsUnique sound, Spot spot) {
            RecordsBasic basic = spot.sound(RecordsBasic.class);
            return (model, values) ->
                    basic.all(model, 1, Optional.empty()).items().stream().findFirst();
        }
    }
}
