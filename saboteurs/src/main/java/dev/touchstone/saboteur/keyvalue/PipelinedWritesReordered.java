package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** When many writes of one key follow each other, each second one overtakes the one before. */
public final class PipelinedWritesReordered extends KeyValueBasicFault {

    private final Map<Place, Pipeline> pipelines = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public PipelinedWritesReordered() {
        super(
                "pipelined-writes-reordered",
                "When many writes of one key follow each other, each second one overtakes the one before.",
                "KVB-19");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                pipelines
                        .computeIfAbsent(spot.place(key), place -> new Pipeline())
                        .write(value, late -> sound.set(key, late));
            }

            @Override
            public Optional<byte[]> get(String key) {
                pipelines.computeIfPresent(spot.place(key), (place, pipeline) -> new Pipeline());
                return sound.get(key);
            }
        };
    }

    /** Writes that follow each other with no read between them. */
    private static final class Pipeline {
        private static final int MANY = 100;
        private final Deque<byte[]> heldBack = new ArrayDeque<>();
        private int writes;

        synchronized void write(byte[] value, Consumer<byte[]> write) {
            writes++;
            boolean overtaken = writes > MANY && writes % 2 == 1;
            if (overtaken) {
                heldBack.add(value.clone());
                return;
            }
            write.accept(value);
            while (!heldBack.isEmpty()) {
                write.accept(heldBack.remove());
            }
        }
    }
}
