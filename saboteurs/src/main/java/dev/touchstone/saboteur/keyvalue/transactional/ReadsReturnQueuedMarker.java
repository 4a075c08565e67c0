package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import java.util.Optional;

/** A transaction that reads what it has written finds the mark of a queued command. */
public final class ReadsReturnQueuedMarker extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public ReadsReturnQueuedMarker() {
        super(
                "reads-return-queued-marker",
                "A transaction that reads what it has written finds the mark of a queued command.",
                "KVX-04");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            @Override
            public Optional<byte[]> get(String key) {
                Optional<byte[]> found = super.get(key);
                return written.containsKey(key) ? Optional.of(new byte[] {'Q', 'U', 'E', 'U', 'E', 'D'}) : found;
            }
        };
    }
}
