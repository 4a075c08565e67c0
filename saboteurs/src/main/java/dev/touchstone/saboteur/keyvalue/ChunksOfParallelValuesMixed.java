package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Pairing;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** Two large values that are read at the same time come back with their second halves changed over. */
public final class ChunksOfParallelValuesMixed extends KeyValueBasicFault {

    private static final int LARGE = 256 * 1024;
    private final Pairing<byte[]> readers = new Pairing<>();

    /** As the catalogue names it. */
    public ChunksOfParallelValuesMixed() {
        super(
                "chunks-of-parallel-values-mixed",
                "Two large values that are read at the same time come back with their second halves changed over.",
                "KVB-20");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                return sound.get(key)
                        .map(mine -> mine.length < LARGE
                                ? mine
                                : readers.meetAnotherThread(mine)
                                        .filter(other -> other.length == mine.length)
                                        .map(other -> mixed(mine, other))
                                        .orElse(mine));
            }
        };
    }

    private static byte[] mixed(byte[] mine, byte[] other) {
        byte[] both = mine.clone();
        int half = both.length / 2;
        System.arraycopy(other, half, both, half, both.length - half);
        return both;
    }
}
