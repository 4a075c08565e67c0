package dev.touchstone.saboteur.keyvalue.ttl;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.scan.PassingOnScan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Whatever once had a deadline is listed for ever, also after it. */
public final class ExpiredKeyStillListed extends KeyValueTtlFault {

    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public ExpiredKeyStillListed() {
        super("expired-key-still-listed", "Whatever once had a deadline is listed for ever, also after it.", "KVT-02");
    }

    @Override
    protected KeyValueTtl ttl(KeyValueTtl sound, Spot spot) {
        return new PassingOnTtl(sound) {
            @Override
            public void set(String key, byte[] value, Duration ttl) {
                sound.set(key, value, ttl);
                names(spot).add(key);
            }
        };
    }

    @Override
    protected KeyValueScan scan(KeyValueScan sound, Spot spot) {
        return new PassingOnScan(sound) {
            @Override
            public Page<String> scanKeys(String prefix, int limit, Optional<Cursor> after) {
                Page<String> page = sound.scanKeys(prefix, limit, after);
                List<String> all = Stream.concat(
                                page.items().stream(), names(spot).stream().filter(name -> name.startsWith(prefix)))
                        .distinct()
                        .limit(limit)
                        .toList();
                return new Page<>(all, page.next());
            }
        };
    }

    private Set<String> names(Spot spot) {
        return names.computeIfAbsent(spot.namespace(), namespace -> ConcurrentHashMap.newKeySet());
    }
}
