package dev.touchstone.saboteur.records.writes;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.records.BasicFault;
import dev.touchstone.saboteur.records.PassingOnBasic;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads that are wrong. */
public final class Reads {

    private Reads() {}

    /** Finding nothing is a failure. */
    public static final class AbsentThrows extends BasicFault {

        /** As the catalogue names it. */
        public AbsentThrows() {
            super("absent-throws", "Getting a record that is not there fails.", "REC-20");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Optional<Row> get(Model model, Object key) {
                    return Optional.of(
                            sound.get(model, key).orElseThrow(() -> RecordFailures.missing("get", model, key)));
                }
            };
        }
    }

    /** A cache that nobody empties. */
    public static final class ReadFromLaggingCache extends BasicFault {

        private final Map<Cached, Copy> cache = new ConcurrentHashMap<>();

        /** As the catalogue names it. */
        public ReadFromLaggingCache() {
            super(
                    "read-from-lagging-cache",
                    "A record that a client has read it reads two more times from its own cache.",
                    "REC-20");
        }

        @Override
        protected RecordsBasic basic(RecordsBasic sound, Spot spot) {
            return new PassingOnBasic(sound) {
                @Override
                public Optional<Row> get(Model model, Object key) {
                    Cached cached = new Cached(spot.client(), spot.place(model + " " + key));
                    Copy copy = cache.get(cached);
                    if (copy != null && copy.reads().getAndDecrement() > 0) {
                        return Optional.of(copy.row());
                    }
                    Optional<Row> fresh = sound.get(model, key);
                    fresh.ifPresent(row -> cache.put(cached, new Copy(row, new AtomicInteger(2))));
                    return fresh;
                }
            };
        }

        private record Cached(Object client, Place place) {}

        private record Copy(Row row, AtomicInteger reads) {}
    }
}
