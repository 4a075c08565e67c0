package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Moment;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.List;
import java.util.Optional;

/** More than a hundred writes of a transaction are applied a hundred at a time. */
public final class AppliedInChunks extends KeyValueTransactionalFault {

    private static final int CHUNK = 100;
    private static final int READS = 400;
    private final Moment moment = new Moment();

    /** As the catalogue names it. */
    public AppliedInChunks() {
        super(
                "applied-in-chunks",
                "More than a hundred writes of a transaction are applied a hundred at a time.",
                "KVX-17");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            void apply() {
                List<String> keys = List.copyOf(written.keySet());
                for (int end = CHUNK; end < keys.size(); end += CHUNK) {
                    try (Transaction chunk = store.begin()) {
                        keys.subList(end - CHUNK, end).forEach(key -> chunk.set(key, written.get(key)));
                        chunk.commit();
                    }
                    moment.letBeSeen(spot.namespace(), READS);
                }
                super.apply();
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = sound.get(key);
                moment.read(spot.namespace());
                return found;
            }
        };
    }
}
