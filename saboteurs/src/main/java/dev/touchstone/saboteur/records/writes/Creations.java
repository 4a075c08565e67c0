package dev.touchstone.saboteur.records.writes;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import dev.touchstone.saboteur.records.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Creations that are wrong. */
public final class Creations {

    private Creations() {}

    /** A creation is an upsert. */
    public static final class CreateOverwrites extends BasicFault {

        /** As the catalogue names it. */
        public CreateOverwrites() {
            super("create-overwrites", "Creating a record that is there puts the new one in its place.", "REC-02");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    return Refused.otherwise(
                            DUPLICATE_KEY, () -> sound.create(model, values), there -> sound.upsert(model, values));
                }
            };
        }
    }

    /** A creation that is refused has written already. */
    public static final class CreateOverwritesHalfTheFields extends BasicFault {

        /** As the catalogue names it. */
        public CreateOverwritesHalfTheFields() {
            super(
                    "create-overwrites-half-the-fields",
                    "A creation that is refused as a double has changed half of the fields.",
                    "REC-02");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    return Refused.otherwise(DUPLICATE_KEY, () -> sound.create(model, values), there -> {
                        String key = model.key().name();
                        List<String> fields = List.copyOf(values.without(key).fields());
                        List<String> half = fields.subList(0, (fields.size() + 1) / 2);
                        sound.update(model, values.require(key), values.only(half));
                        throw there;
                    });
                }
            };
        }
    }

    /** Looks whether a key is there, and creates later. */
    public static final class CheckThenCreateRace extends BasicFault {

        private final Map<String, Pairing<Model>> creators = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public CheckThenCreateRace() {
            super(
                    "check-then-create-race",
                    "Whether a key is there is looked up before it is created, so two at once are told yes.",
                    "REC-05");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Row create(Model model, Row values) {
                    Object key = values.get(model.key().name());
                    if (key == null || "".equals(key) || sound.get(model, key).isPresent()) {
                        return sound.create(model, values);
                    }
                    creators.computeIfAbsent(spot.namespace(), namespace -> new Pairing<>())
                            .meetAnotherThread(model);
                    return sound.upsert(model, values);
                }
            };
        }
    }
}
