package dev.touchstone.saboteur.records.writes;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.List;
import java.util.Optional;

/** Records that are not left alone by the things of other data models, or do not leave them alone. */
public final class Neighbours {

    private static final int MANY = 1_000;

    private Neighbours() {}

    /** A name is of one data model. */
    public static final class WrongTypeErrorLeaksBetweenModels extends BasicFault {

        /** As the catalogue names it. */
        public WrongTypeErrorLeaksBetweenModels() {
            super(
                    "wrong-type-error-leaks-between-models",
                    "A record is refused whose key is the name of a value, as that is of the wrong type.",
                    "GEN-09");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            KeyValueBasic values = spot.sound(KeyValueBasic.class);
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row given) {
                    if (given.get(model.key().name()) instanceof String key && !key.isEmpty() && values.exists(key)) {
                        String detail = key + " is of the wrong type";
                        throw new BackendException(FailureKind.VALIDATION, "create", model.name(), detail, null);
                    }
                    return sound.create(model, given);
                }
            };
        }
    }

    /** Whatever is called so goes. */
    public static final class ClearTakesTheOtherModels extends BasicFault {

        /** As the catalogue names it. */
        public ClearTakesTheOtherModels() {
            super(
                    "clear-takes-the-other-models",
                    "Who clears records removes the values that are called like them.",
                    "GEN-09");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            KeyValueBasic values = spot.sound(KeyValueBasic.class);
            return new PassingOnBasic(sound) {
                @Override
                public void clear(Model model) {
                    List<Row> rows = sound.all(model, MANY, Optional.empty()).items();
                    sound.clear(model);
                    rows.stream()
                            .map(row -> row.require(model.key().name()))
                            .filter(String.class::isInstance)
                            .forEach(key -> values.delete((String) key));
                }
            };
        }
    }
}
