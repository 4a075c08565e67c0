package dev.touchstone.sut.nats;

import dev.touchstone.sut.ServerRefusedException;
import dev.touchstone.sut.TlsRefusals;
import io.nats.client.Connection;
import io.nats.client.ErrorListener;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps what went wrong with a connection: the client tells it to a listener, and throws only that it failed. */
final class LastFailure implements ErrorListener {

    private final AtomicReference<@Nullable Exception> heard = new AtomicReference<>();

    @Override
    public void exceptionOccurred(Connection connection, Exception failed) {
        heard.set(failed);
    }

    /** What was heard in the place of what was thrown; a refusal, if it is one. */
    Exception instead(IOException thrown) throws ServerRefusedException {
        Exception failed = heard.get();
        if (failed == null) {
            return thrown;
        }
        String said = failed.toString();
        if (said.contains("SSL required by server")) {
            throw TlsRefusals.demanded("write tls:// for nats://", failed);
        }
        if (said.contains("SSL connection wanted by client")) {
            throw TlsRefusals.notSpoken("write nats:// for tls://", failed);
        }
        Optional<ServerRefusedException> tls = TlsRefusals.in(failed);
        if (tls.isPresent()) {
            throw tls.get();
        }
        return new IOException(thrown.getMessage() + ": " + failed.getMessage(), failed);
    }
}
