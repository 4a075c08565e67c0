package dev.touchstone.saboteur.records.writes;

import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.Nothing;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Updates that are wrong. */
public final class Updates {

    private Updates() {}

    /** An update is a replacement. */
    public static final class UpdateNullsTheRest extends BasicFault {

        /** As the catalogue names it. */
        public UpdateNullsTheRest() {
            super("update-nulls-the-rest", "An update leaves nothing in the fields that it does not name.", "REC-22");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    String name = model.key().name();
                    return sound.update(
                            model,
                            key,
                            Nothing.fills(model, changes.with(name, key)).with(changes));
                }
            };
        }
    }

    /** Null is nothing given. */
    public static final class NullInAChangeSkipped extends BasicFault {

        /** As the catalogue names it. */
        public NullInAChangeSkipped() {
            super("null-in-a-change-skipped", "An update leaves a field that is given as null.", "REC-24");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    List<String> given = changes.fields().stream()
                            .filter(field -> changes.get(field) != null)
                            .toList();
                    return sound.update(model, key, changes.only(given));
                }
            };
        }
    }

    /** An update is an upsert. */
    public static final class UpdateCreates extends BasicFault {

        /** As the catalogue names it. */
        public UpdateCreates() {
            super("update-creates", "An update of a record that is not there creates it.", "REC-23");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    Row whole = Nothing.fills(model, changes.with(model.key().name(), key));
                    return Refused.otherwise(
                            NOT_FOUND, () -> sound.update(model, key, changes), absent -> sound.create(model, whole));
                }
            };
        }
    }

    /** No row was touched, and that is fine. */
    public static final class UpdateOfNothingSucceeds extends BasicFault {

        /** As the catalogue names it. */
        public UpdateOfNothingSucceeds() {
            super(
                    "update-of-nothing-succeeds",
                    "An update of a record that is not there is said to be done.",
                    "REC-23");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    return Refused.otherwise(NOT_FOUND, () -> sound.update(model, key, changes), absent -> changes);
                }
            };
        }
    }

    /** A key is a field as any other. */
    public static final class UpdateMovesTheKey extends BasicFault {

        /** As the catalogue names it. */
        public UpdateMovesTheKey() {
            super("update-moves-the-key", "An update with another key moves the record there.", "REC-26");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    Object other = changes.get(model.key().name());
                    if (other == null || other.equals(key)) {
                        return sound.update(model, key, changes);
                    }
                    Row old = sound.get(model, key).orElseThrow();
                    sound.delete(model, key);
                    return sound.create(model, old.with(changes));
                }
            };
        }
    }

    /** An update reads, changes and writes. */
    public static final class UpdateWritesTheWholeRecordBack extends BasicFault {

        private final Map<Place, Pairing<Row>> updaters = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public UpdateWritesTheWholeRecordBack() {
            super(
                    "update-writes-the-whole-record-back",
                    "An update writes all fields, those that it does not name as it read them.",
                    "REC-27");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row update(Model model, Object key, Row changes) {
                    List<String> given = model.fields().stream()
                            .filter(Field::isGiven)
                            .map(Field::name)
                            .toList();
                    Row read = sound.get(model, key).orElse(Row.empty()).only(given);
                    updaters.computeIfAbsent(spot.place(model + " " + key), place -> new Pairing<>())
                            .meetAnotherThread(read);
                    return sound.update(model, key, read.with(changes));
                }
            };
        }
    }
}
