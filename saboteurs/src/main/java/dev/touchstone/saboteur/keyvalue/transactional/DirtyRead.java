package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import dev.touchstone.saboteur.keyvalue.PassingOn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody outside sees what a transaction has written before it commits. */
public final class DirtyRead extends KeyValueTransactionalFault {

    private final Map<Place, byte[]> uncommitted = new ConcurrentHashMap<>();

    /** As the catalogue names it. */
    public DirtyRead() {
        super("dirty-read", "Everybody outside sees what a transaction has written before it commits.", "KVX-02");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            public void set(String key, byte[] value) {
                super.set(key, value);
                uncommitted.put(spot.place(key), value.clone());
            }

            @Override
            void end() {
                written.keySet().forEach(key -> uncommitted.remove(spot.place(key)));
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                byte[] dirty = uncommitted.get(spot.place(key));
                return dirty == null ? sound.get(key) : Optional.of(dirty.clone());
            }
        };
    }
}
