package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Of two writes at the same time, also of different keys, one is lost. */
public final class LostWriteUnderConcurrency extends KeyValueBasicFault {

    private final AtomicLong tickets = new AtomicLong();
    private final Map<String, Pairing<Long>> writers = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public LostWriteUnderConcurrency() {
        super(
                "lost-write-under-concurrency",
                "Of two writes at the same time, also of different keys, one is lost.",
                "KVB-10");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                long mine = tickets.incrementAndGet();
                boolean lost = writers.computeIfAbsent(spot.namespace(), name -> new Pairing<>())
                        .meetAnotherThread(mine)
                        .filter(other -> other < mine)
                        .isPresent();
                if (!lost) {
                    sound.set(key, value);
                }
            }
        };
    }
}
