package dev.touchstone.saboteur.records.rules;

import static dev.touchstone.model.Automatic.CREATED_AT;
import static dev.touchstone.model.Automatic.UPDATED_AT;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Field;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What becomes of the times that the backend fills. */
public final class Automatics {

    private Automatics() {}

    /** One time is told for the other. */
    abstract static class OneTimeOnly extends BasicFault {

        private final Automatic told;
        private final Automatic instead;

        OneTimeOnly(String words, String sentence, Automatic told, Automatic instead) {
            super(words, sentence, "REC-09");
            this.told = told;
            this.instead = instead;
        }

        @Override
        protected final RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row found(Model model, Row row) {
                    Optional<Field> one = model.automatic(told);
                    Optional<Field> other = model.automatic(instead);
                    return one.isPresent() && other.isPresent()
                            ? row.with(other.get().name(), row.get(one.get().name()))
                            : row;
                }
            };
        }
    }

    /** A record is as young as its last update. */
    public static final class CreatedTimeMoves extends OneTimeOnly {

        /** As the catalogue names it. */
        public CreatedTimeMoves() {
            super("created-time-moves", "An update sets the time of creation too.", UPDATED_AT, CREATED_AT);
        }
    }

    /** A record is as old as its creation. */
    public static final class UpdatedTimeStandsStill extends OneTimeOnly {

        /** As the catalogue names it. */
        public UpdatedTimeStandsStill() {
            super("updated-time-stands-still", "An update leaves the time of update.", CREATED_AT, UPDATED_AT);
        }
    }

    /** Whoever creates a record says when. */
    public static final class GivenTimeTaken extends BasicFault {

        private final Map<Place, Instant> given = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public GivenTimeTaken() {
            super("given-time-taken", "The time of creation is what whoever creates the record says.", "REC-09");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                protected Row stored(Model model, Row values) {
                    Optional<Field> created = model.automatic(CREATED_AT);
                    if (created.isPresent() && values.get(created.get().name()) instanceof Instant said) {
                        given.put(place(model, values), said);
                    }
                    return values;
                }

                @Override
                protected Row found(Model model, Row row) {
                    Instant said = given.get(place(model, row));
                    return said == null
                            ? row
                            : row.with(model.automatic(CREATED_AT).orElseThrow().name(), said);
                }

                private Place place(Model model, Row row) {
                    return spot.place(model + " " + row.get(model.key().name()));
                }
            };
        }
    }
}
