package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.saboteur.Spot.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the keys that come new into each namespace, up to one of a certain number. */
public final class Arrivals {

    private final Map<String, Counted> byNamespace = new ConcurrentHashMap<>();
    private final int number;

    /** Up to the one of this number, which is 1 for the first of all. */
    public Arrivals(int number) {
        this.number = number;
    }

    /** Whether this key, which is about to be stored, comes new and as the one of that number. */
    public boolean isTheOne(Place key) {
        return in(key.namespace()).add(key.name(), number);
    }

    /** The key of that number in a namespace, once it has come. */
    public Optional<String> theOne(String namespace) {
        return in(namespace).last(number);
    }

    private Counted in(String namespace) {
        return byNamespace.computeIfAbsent(namespace, name -> new Counted());
    }

    private static final class Counted {

        private final Set<String> keys = new HashSet<>();
        private String last = "";

        synchronized boolean add(String key, int number) {
            if (keys.size() == number || !keys.add(key)) {
                return false;
            }
            last = key;
            return keys.size() == number;
        }

        synchronized Optional<String> last(int number) {
            return keys.size() == number ? Optional.of(last) : Optional.empty();
        }
    }
}
