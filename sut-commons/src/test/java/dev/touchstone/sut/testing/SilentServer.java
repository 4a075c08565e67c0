package dev.touchstone.sut.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A server that takes connections and never says a word: the system takes them for it. */
public final class SilentServer implements AutoCloseable {

    private final ServerSocket listening;

    /** One on a free port. */
    public SilentServer() throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** Where it listens. */
    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
