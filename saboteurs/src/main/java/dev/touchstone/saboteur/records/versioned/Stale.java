package dev.touchstone.saboteur.records.versioned;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.PassingOnVersioned;
import dev.touchstone.saboteur.records.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Versions that are no more, and count all the same. */
public final class Stale {

    private Stale() {}

    /** Deletes also what the sound backend refuses to delete in this way. */
    private static RecordsVersioned deletingThough(FailureKind refused, RecordsVersioned sound, Spot spot) {
        RecordsBasic basic = spot.sound(RecordsBasic.class);
        return new PassingOnVersioned(sound) {
            @Override
            public boolean delete(Model model, Object key, long version) {
                return Refused.otherwise(
                        refused, () -> sound.delete(model, key, version), failure -> basic.delete(model, key));
            }
        };
    }

    /** The last writer wins. */
    public static final class StaleVersionWins extends VersionedFault {

        /** As the catalogue names it. */
        public StaleVersionWins() {
            super("stale-version-wins", "A record is changed also by who knows an old version.");
        }

        @Override
        protected RecordsVersioned versioned(RecordsVersioned sound, Spot spot) {
            RecordsBasic basic = spot.sound(RecordsBasic.class);
            return new PassingOnVersioned(sound) {
                @Override
                public Row update(Model model, Object key, long version, Row changes) {
                    return Refused.otherwise(
                            CONFLICT,
                            () -> sound.update(model, key, version, changes),
                            stale -> basic.update(model, key, changes));
                }
            };
        }
    }

    /** The last one who deletes wins. */
    public static final class StaleVersionDeletes extends VersionedFault {

        /** As the catalogue names it. */
        public StaleVersionDeletes() {
            super("stale-version-deletes", "A record is deleted also by who knows an old version.");
        }

        @Override
        protected RecordsVersioned versioned(RecordsVersioned sound, Spot spot) {
            return deletingThough(CONFLICT, sound, spot);
        }
    }

    /** Where there is no version, each is the right one. */
    public static final class NoVersionDeletes extends VersionedFault {

        /** As the catalogue names it. */
        public NoVersionDeletes() {
            super("no-version-deletes", "A record of a model without a version is deleted, whatever version is known.");
        }

        @Override
        protected RecordsVersioned versioned(RecordsVersioned sound, Spot spot) {
            return deletingThough(VALIDATION, sound, spot);
        }
    }

    /** Compares, and writes later. */
    public static final class VersionCheckedThenWritten extends VersionedFault {

        private final Map<Place, Pairing<Row>> updaters = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public VersionCheckedThenWritten() {
            super(
                    "version-checked-then-written",
                    "The version is compared before the record is changed, so two are told yes.");
        }

        @Override
        protected RecordsVersioned versioned(RecordsVersioned sound, Spot spot) {
            RecordsBasic basic = spot.sound(RecordsBasic.class);
            return new PassingOnVersioned(sound) {
                @Override
                public Row update(Model model, Object key, long version, Row changes) {
                    Optional<Object> known = model.automatic(Automatic.VERSION)
                            .flatMap(field -> basic.get(model, key).flatMap(row -> row.find(field.name())));
                    if (!known.equals(Optional.of(version))) {
                        return sound.update(model, key, version, changes);
                    }
                    updaters.computeIfAbsent(spot.place(model + " " + key), place -> new Pairing<>())
                            .meetAnotherThread(changes);
                    return basic.update(model, key, changes);
                }
            };
        }
    }
}
