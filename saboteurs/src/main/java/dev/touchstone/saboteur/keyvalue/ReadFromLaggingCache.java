package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a client has read once it reads a second time from its own cache. */
public final class ReadFromLaggingCache extends KeyValueBasicFault {

    private final Map<Cached, byte[]> cache = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public ReadFromLaggingCache() {
        super(
                "read-from-lagging-cache",
                "What a client has read once it reads a second time from its own cache.",
                "GEN-10",
                "KVB-23");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                Cached cached = new Cached(spot.client(), spot.place(key));
                Optional<byte[]> known = Optional.ofNullable(cache.remove(cached));
                if (known.isPresent()) {
                    return known;
                }
                Optional<byte[]> fresh = sound.get(key);
                fresh.ifPresent(value -> cache.put(cached, value.clone()));
                return fresh;
            }
        };
    }

    private record Cached(Object client, Place place) {}
}
