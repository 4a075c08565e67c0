package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A transaction that has committed goes on as a new one. */
public final class HandleReusedAfterCommit extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public HandleReusedAfterCommit() {
        super("handle-reused-after-commit", "A transaction that has committed goes on as a new one.", "KVX-14");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Transaction() {
            private Transaction current = sound.begin();

            @Override
            public void set(String key, byte[] value) {
                current.set(key, value);
            }

            @Override
            public Optional<byte[]> get(String key) {
                return current.get(key);
            }

            @Override
            public void commit() {
                current.commit();
                current = sound.begin();
            }

            @Override
            public void rollback() {
                current.rollback();
            }

            @Override
            public void close() {
                current.close();
            }
        };
    }
}
