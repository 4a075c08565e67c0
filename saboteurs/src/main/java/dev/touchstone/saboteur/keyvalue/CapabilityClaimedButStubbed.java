package dev.touchstone.saboteur.keyvalue;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.saboteur.Spot;

/** Exists is claimed with the rest, and says that it is unsupported. */
public final class CapabilityClaimedButStubbed extends KeyValueBasicFault {

    /** As the catalogue names it. */
    public CapabilityClaimedButStubbed() {
        super(
                "capability-claimed-but-stubbed",
                "Exists is claimed with the rest, and says that it is unsupported.",
                "GEN-12");
    }

    @Override
    protected KeyValueBasic spoil(KeyValueBasic sound, Spot spot) {
        return new PassingOn(sound) {
            @Override
            public boolean exists(String key) {
                throw new BackendException(FailureKind.UNSUPPORTED, "exists", key, "not implemented", null);
            }
        };
    }
}
