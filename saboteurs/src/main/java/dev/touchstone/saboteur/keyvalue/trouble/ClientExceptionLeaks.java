package dev.touchstone.saboteur.keyvalue.trouble;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.saboteur.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A time-out comes as the exception of the client library. */
public final class ClientExceptionLeaks extends TroubleFault {

    /** As the catalogue names it. */
    public ClientExceptionLeaks() {
        super("client-exception-leaks", "A time-out comes as the exception of the client library.", "GEN-14");
    }

    @Override
    <T> T call(Spot spot, Supplier<T> sound) {
        try {
            return sound.get();
        } catch (BackendException failure) {
            if (failure.kind() == FailureKind.TIMEOUT) {
                throw new UncheckedIOException(new IOException("read timed out", failure));
            }
            throw failure;
        }
    }
}
