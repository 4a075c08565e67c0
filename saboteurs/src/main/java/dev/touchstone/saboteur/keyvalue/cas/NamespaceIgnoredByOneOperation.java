package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.SeenNamespaces;
import dev.touchstone.saboteur.Spot;

/** To delete on condition deletes the key in every namespace. */
public final class NamespaceIgnoredByOneOperation extends KeyValueCasFault {

    private final SeenNamespaces seen = new SeenNamespaces();

    /** As the catalogue names it. */
    public NamespaceIgnoredByOneOperation() {
        super(
                "namespace-ignored-by-one-operation",
                "To delete on condition deletes the key in every namespace.",
                "GEN-07");
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        seen.add(spot);
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndDelete(String key, byte[] expected) {
                CasResult result = sound.compareAndDelete(key, expected);
                if (result instanceof CasResult.Done) {
                    seen.sound(spot, KeyValueBasic.class).forEach(store -> store.delete(key));
                }
                return result;
            }
        };
    }
}
