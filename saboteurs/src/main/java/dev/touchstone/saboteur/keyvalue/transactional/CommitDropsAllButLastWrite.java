package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.Set;

/** Of all writes of a transaction the last one is committed. */
public final class CommitDropsAllButLastWrite extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public CommitDropsAllButLastWrite() {
        super("commit-drops-all-but-last-write", "Of all writes of a transaction the last one is committed.", "KVX-01");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            public void set(String key, byte[] value) {
                super.set(key, value);
                written.keySet().retainAll(Set.of(key));
            }
        };
    }
}
