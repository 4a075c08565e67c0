package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what changes in each namespace, whatever the key. */
final class Changes {

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    long count(Spot spot) {
        return counts.getOrDefault(spot.namespace(), 0L);
    }

    void add(Spot spot) {
        counts.merge(spot.namespace(), 1L, Long::sum);
    }

    /** Counts one more if nothing changed since. @throws BackendException {@code CONFLICT} if something did */
    void addUnlessChangedSince(long before, Spot spot) {
        counts.compute(spot.namespace(), (namespace, now) -> {
            if (now != null && now != before) {
                throw new BackendException(
                        FailureKind.CONFLICT, "commit", namespace, "something was changed meanwhile", null);
            }
            return before + 1;
        });
    }
}
