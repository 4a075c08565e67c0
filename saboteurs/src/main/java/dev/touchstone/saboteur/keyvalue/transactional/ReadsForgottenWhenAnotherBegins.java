package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What an open transaction has read is compared no more once its thread begins another one. */
public final class ReadsForgottenWhenAnotherBegins extends KeyValueTransactionalFault {

    private final Map<List<Object>, Long> begun = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public ReadsForgottenWhenAnotherBegins() {
        super(
                "reads-forgotten-when-another-begins",
                "What an open transaction has read is compared no more once its thread begins another one.",
                "KVX-19");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        List<Object> thread = List.of(spot.namespace(), Thread.currentThread().getId());
        begun.merge(thread, 1L, Long::sum);
        return new Rechecking(sound, spot) {
            private long lastRead;

            @Override
            Optional<byte[]> look(String key) {
                lastRead = begun.getOrDefault(thread, 0L);
                return super.look(key);
            }

            @Override
            boolean isCompared(String key, boolean found) {
                return lastRead == begun.getOrDefault(thread, 0L);
            }
        };
    }
}
