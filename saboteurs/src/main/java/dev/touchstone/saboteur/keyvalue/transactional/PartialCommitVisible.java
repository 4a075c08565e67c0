package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Moment;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.Spot.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** For a moment those who read many keys see one write of a commit, and what the others have replaced. */
public final class PartialCommitVisible extends KeyValueTransactionalFault {

    private static final int FEW = 2; // as many as somebody reads who changes them
    private static final int READS = 40;
    private final Map<Place, byte[]> veiled = new ConcurrentHashMap<>();
    private final Moment moment = new Moment();

    /** As the catalogue names it. */
    public PartialCommitVisible() {
        super(
                "partial-commit-visible",
                "For a moment those who read many keys see one write of a commit, and what the others have replaced.",
                "KVX-08");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            private int reads;

            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = super.get(key);
                moment.read(spot.namespace());
                reads++;
                byte[] old = reads > FEW ? veiled.get(spot.place(key)) : null;
                return old == null ? found : Optional.of(old.clone());
            }

            @Override
            void apply() {
                if (written.isEmpty()) {
                    super.apply();
                    return;
                }
                Map<String, byte[]> old = old();
                super.apply();
                old.forEach((key, value) -> veiled.put(spot.place(key), value));
                moment.letBeSeen(spot.namespace(), READS);
                old.keySet().forEach(key -> veiled.remove(spot.place(key)));
            }

            /** What was there before, under all keys but the first. */
            private Map<String, byte[]> old() {
                Map<String, byte[]> old = new HashMap<>();
                KeyValueBasic outside = spot.sound(KeyValueBasic.class);
                written.keySet().stream()
                        .skip(1)
                        .forEach(key -> outside.get(key).ifPresent(value -> old.put(key, value)));
                return old;
            }
        };
    }
}
