package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a transaction in conflict had written is written by the next one of its client. */
public final class DirtyConnectionReturnedToPool extends KeyValueTransactionalFault {

    private final Map<Object, Map<String, byte[]>> leftBehind = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public DirtyConnectionReturnedToPool() {
        super(
                "dirty-connection-returned-to-pool",
                "What a transaction in conflict had written is written by the next one of its client.",
                "KVX-16");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        List<Object> connection = List.of(spot.client(), spot.namespace());
        Buffering next = new Buffering(sound) {
            @Override
            void apply() {
                try {
                    super.apply();
                } catch (BackendException failure) {
                    leftBehind.put(connection, Map.copyOf(written));
                    throw failure;
                }
            }
        };
        Map<String, byte[]> left = leftBehind.remove(connection);
        if (left != null) {
            next.written.putAll(left);
        }
        return next;
    }
}
