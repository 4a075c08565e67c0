package dev.touchstone.saboteur.keyvalue.transactional;

import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.saboteur.Spot;

/** Each commit is in conflict with every transaction that is open in its namespace. */
public final class ConflictOnUnrelatedKeys extends KeyValueTransactionalFault {

    private final Changes commits = new Changes();

    /** As the catalogue names it. */
    public ConflictOnUnrelatedKeys() {
        super(
                "conflict-on-unrelated-keys",
                "Each commit is in conflict with every transaction that is open in its namespace.",
                "KVX-10");
    }

    @Override
    Transaction begun(KeyValueTransactional sound, Spot spot) {
        return new Buffering(sound) {
            private final long before = commits.count(spot);

            @Override
            void apply() {
                if (!written.isEmpty()) {
                    commits.addUnlessChangedSince(before, spot);
                }
                super.apply();
            }
        };
    }
}
