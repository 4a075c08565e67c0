package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Timers that remove whatever they find. They go off at the first look at a key after their time. */
final class Timers {

    private static final Duration FAR = Duration.ofDays(1);

    private final Map<Place, Long> ends = new ConcurrentHashMap<>();

    void start(Place place, Duration ttl) {
        long nanos = ttl.compareTo(FAR) > 0 ? FAR.toNanos() : ttl.toNanos();
        ends.put(place, System.nanoTime() + nanos);
    }

    void stop(Place place) {
        ends.remove(place);
    }

    boolean isOver(Place place) {
        Long end = ends.get(place);
        return end != null && System.nanoTime() - end >= 0;
    }

    /** The store, in which a look at a key lets its timer go off. */
    class Looked extends PassingOn {

        private final Spot spot;

        Looked(KeyValueBasic sound, Spot spot) {
            super(sound);
            this.spot = spot;
        }

        @Override
        public Optional<byte[]> get(String key) {
            goOff(key);
            return sound.get(key);
        }

        @Override
        public boolean exists(String key) {
            goOff(key);
            return sound.exists(key);
        }

        private void goOff(String key) {
            if (isOver(spot.place(key))) {
                stop(spot.place(key));
                sound.delete(key);
            }
        }
    }
}
