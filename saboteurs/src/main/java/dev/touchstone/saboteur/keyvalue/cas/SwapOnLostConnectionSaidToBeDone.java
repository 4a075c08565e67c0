package dev.touchstone.saboteur.keyvalue.cas;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.saboteur.Spot;

/** A swap of which nobody knows what became, as the connection is lost, is said to be done. */
public final class SwapOnLostConnectionSaidToBeDone extends KeyValueCasFault {

    /** As the catalogue names it. */
    public SwapOnLostConnectionSaidToBeDone() {
        super(
                "swap-on-lost-connection-said-to-be-done",
                "A swap of which nobody knows what became, as the connection is lost, is said to be done.",
                "KVC-18");
    }

    @Override
    public boolean needsServer() {
        return true;
    }

    @Override
    protected KeyValueCas spoil(KeyValueCas sound, Spot spot) {
        return new PassingOnCas(sound, spot) {
            @Override
            public CasResult compareAndSwap(String key, Expected expected, byte[] next) {
                try {
                    return sound.compareAndSwap(key, expected, next);
                } catch (BackendException failure) {
                    if (failure.kind() == FailureKind.UNAVAILABLE || failure.kind() == FailureKind.TIMEOUT) {
                        return CasResult.done();
                    }
                    throw failure;
                }
            }
        };
    }
}
