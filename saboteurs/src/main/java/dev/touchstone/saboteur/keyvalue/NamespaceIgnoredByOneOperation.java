package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.SeenNamespaces;
import dev.touchstone.saboteur.Spot;

/** Deleting a key deletes it in every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueBasicFault {

    private final SeenNamespaces seen = new SeenNamespaces();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super("namespace-ignored-by-one-operation", "Deleting a key deletes it in every namespace.", "GEN-07");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        seen.add(spot);
        return new PassingOn(sound) {
            @Override
            public boolean delete(String key) {
                boolean found = sound.delete(key);
                seen.sound(spot, KeyValueBasic.class).forEach(store -> store.delete(key));
                return found;
            }
        };
    }
}
