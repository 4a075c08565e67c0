package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A transaction that compares only some of what it read when it commits. */
abstract class Rechecking extends Buffering {

    private final KeyValueBasic outside;
    private final Map<String, Optional<byte[]>> read = new LinkedHashMap<>();

    Rechecking(KeyValueTransactional store, Spot spot) {
        super(store);
        this.outside = spot.sound(KeyValueBasic.class);
    }

    /** Whether it is compared what was found under a key. */
    abstract boolean isCompared(String key, boolean found);

    @Override
    Optional<byte[]> look(String key) {
        return read.computeIfAbsent(key, outside::get).map(byte[]::clone);
    }

    @Override
    void apply() {
        try (Transaction fresh = store.begin()) {
            read.forEach((key, seen) -> {
                if (isCompared(key, seen.isPresent())) {
                    compare(key, seen, fresh.get(key));
                }
            });
            written.forEach(fresh::set);
            fresh.commit();
        }
    }

    private static void compare(String key, Optional<byte[]> seen, Optional<byte[]> now) {
        if (!Arrays.equals(seen.orElse(null), now.orElse(null))) {
            throw new BackendException(FailureKind.CONFLICT, "commit", key, "it was changed meanwhile", null);
        }
    }
}
