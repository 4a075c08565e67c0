package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A key that a transaction read and then wrote is not compared at commit. */
public final class LostUpdateUnderConcurrency extends KeyValueTransactionalFault {

    private final Map<String, Pairing<String>> committing = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public LostUpdateUnderConcurrency() {
        super(
                "lost-update-under-concurrency",
                "A key that a transaction read and then wrote is not compared at commit.",
                "KVX-06",
                "KVX-07");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Rechecking(sound, spot) {
            @Override
            boolean isCompared(String key, boolean found) {
                return !written.containsKey(key);
            }

            @Override
            void apply() {
                committing
                        .computeIfAbsent(spot.namespace(), namespace -> new Pairing<>())
                        .meetAnotherThread(spot.namespace());
                super.apply();
            }
        };
    }
}
