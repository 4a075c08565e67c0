package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A write is acknowledged at once, and done with the next operation of the same client. */
public final class WriteBehind extends KeyValueBasicFault {

    private final Map<Object, Queue<Runnable>> waiting = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public WriteBehind() {
        super(
                "write-behind",
                "A write is acknowledged at once, and done with the next operation of the same client.",
                "GEN-10",
                "KVB-23");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                flush(spot);
                byte[] later = value.clone();
                queue(spot).add(() -> sound.set(key, later));
            }

            @Override
            public Optional<byte[]> get(String key) {
                flush(spot);
                return sound.get(key);
            }

            @Override
            public boolean delete(String key) {
                flush(spot);
                return sound.delete(key);
            }

            @Override
            public boolean exists(String key) {
                flush(spot);
                return sound.exists(key);
            }
        };
    }

    private Queue<Runnable> queue(Spot spot) {
        return waiting.computeIfAbsent(spot.client(), client -> new ConcurrentLinkedQueue<>());
    }

    private void flush(Spot spot) {
        Queue<Runnable> queue = queue(spot);
        for (Runnable write = queue.poll(); write != null; write = queue.poll()) {
            write.run();
        }
    }
}
