package dev.touchstone.saboteur.records.unique;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is left of a record that was refused. */
public final class Ghosts {

    private Ghosts() {}

    /** It is there. */
    public static final class GhostOfARefusedRecord extends UniqueFault {

        /** As the catalogue names it. */
        public GhostOfARefusedRecord() {
            super(
                    "ghost-of-a-refused-record",
                    "A record that is refused as a double is there, but for that.",
                    "REC-03");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    return Refused.otherwise(DUPLICATE_KEY, () -> sound.create(model, values), refusal -> {
                        if (!Refused.isOfKey(model, refusal)) {
                            sound.create(model, Unchecked.withoutDouble(refusal, values));
                        }
                        throw refusal;
                    });
                }
            };
        }
    }

    /** Its key is taken. */
    public static final class GhostClaimOfARefusedRecord extends UniqueFault {

        private final Set<Place> taken = ConcurrentHashMap.newKeySet();

        /** As the catalogue names it. */
        public GhostClaimOfARefusedRecord() {
            super("ghost-claim-of-a-refused-record", "The key of a record that was refused stays taken.", "REC-03");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    String key = model.key().name();
                    Place place = spot.place(model + " " + values.get(key));
                    if (taken.contains(place)) {
                        throw Refused.duplicate(model, List.of(key));
                    }
                    return Refused.otherwise(DUPLICATE_KEY, () -> sound.create(model, values), refusal -> {
                        taken.add(place);
                        throw refusal;
                    });
                }
            };
        }
    }
}
