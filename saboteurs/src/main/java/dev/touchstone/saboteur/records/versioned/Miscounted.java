package dev.touchstone.saboteur.records.versioned;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.PassingOnVersioned;
import java.util.function.LongUnaryOperator;

/** Versions that are counted wrongly. */
public final class Miscounted {

    private Miscounted() {}

    /** Tells other versions than there are. */
    abstract static class OtherVersions extends VersionedFault {

        private final LongUnaryOperator told;
        private final LongUnaryOperator meant;

        OtherVersions(String words, String sentence, LongUnaryOperator told, LongUnaryOperator meant) {
            super(words, sentence);
            this.told = told;
            this.meant = meant;
        }

        private Row told(Model model, Row row) {
            return model.automatic(Automatic.VERSION)
                    .map(field -> row.with(field.name(), told.applyAsLong((Long) row.require(field.name()))))
                    .orElse(row);
        }

        @Override
        protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row found(Model model, Row row) {
                    return told(model, row);
                }
            };
        }

        @Override
        protected final RecordsVersioned versioned(RecordsVersioned sound, Spot spot) {
            return new PassingOnVersioned(sound) {
                @Override
                public Row update(Model model, Object key, long version, Row changes) {
                    return told(model, sound.update(model, key, meant.applyAsLong(version), changes));
                }

                @Override
                public boolean delete(Model model, Object key, long version) {
                    return sound.delete(model, key, meant.applyAsLong(version));
                }
            };
        }
    }

    /** Counts like an index. */
    public static final class VersionStartsAtZero extends OtherVersions {

        /** As the catalogue names it. */
        public VersionStartsAtZero() {
            super("version-starts-at-zero", "A first version is 0.", version -> version - 1, version -> version + 1);
        }
    }

    /** Does not count. */
    public static final class VersionStandsStill extends OtherVersions {

        /** As the catalogue names it. */
        public VersionStandsStill() {
            super("version-stands-still", "An update leaves the version.", version -> 1, version -> version);
        }
    }
}
