package dev.touchstone.sut;

import java.time.Duration;

/** Tells whether a server answers, and what it says that it is: asked through the real client library. */
@FunctionalInterface
public interface ServerProbe {

    /**
     * Asks once. Any exception means "not yet" and its message is the reason; the probe is then asked again, until the
     * bound of the start is over. It must leave no connection behind.
     *
     * @param url where the server listens; its port is known to accept connections
     * @param bound how long the answer may take
     * @throws ServerRefusedException if asking again would not help, e.g. for a wrong password
     */
    ServerIdentity ask(ServerUrl url, Duration bound) throws Exception;
}
