package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;

/** At commit only those keys are compared that are written too. */
public final class SnapshotIsolationPassedOffAsSerialisable extends KeyValueTransactionalFault {

    /** As the catalogue names it. */
    public SnapshotIsolationPassedOffAsSerialisable() {
        super(
                "snapshot-isolation-passed-off-as-serialisable",
                "At commit only those keys are compared that are written too.",
                "KVX-09");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Rechecking(sound, spot) {
            @Override
            boolean isCompared(String key, boolean found) {
                return written.containsKey(key);
            }
        };
    }
}
