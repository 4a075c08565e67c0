package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;
import dev.touchstone.saboteur.keyvalue.PassingOn;

/** Whatever is stored in its namespace meanwhile, of whatever key, is a conflict for a transaction. */
public final class WatchesWholeNamespace extends KeyValueTransactionalFault {

    private final Changes changes = new Changes();

    /** As the catalogue names it. */
    public WatchesWholeNamespace() {
        super(
                "watches-whole-namespace",
                "Whatever is stored in its namespace meanwhile, of whatever key, is a conflict for a transaction.",
                "KVX-12");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            private final long before = changes.count(spot);

            @Override
            void apply() {
                changes.addUnlessChangedSince(before, spot);
                super.apply();
            }
        };
    }

    @Override
    protected KeyValueBasic basic(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public void set(String key, byte[] value) {
                sound.set(key, value);
                changes.add(spot);
            }
        };
    }
}
