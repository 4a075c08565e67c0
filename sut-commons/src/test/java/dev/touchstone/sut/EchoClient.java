package dev.touchstone.sut;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client that says something and listens. */
final class EchoClient implements AutoCloseable {

    static final String NOTHING = "nothing in time";
    static final String END = "the end";

    private static final int PATIENCE_MS = 15_000; // no interrupt ends a read

    private final Socket socket;

    EchoClient(FaultProxy proxy) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), proxy.url().portOr(0));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
    }

    EchoClient say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** As many characters as that, or the end before them. */
    String hear(int characters) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(characters);
        return bytes.length == 0 ? END : new String(bytes, StandardCharsets.US_ASCII);
    }

    /** What comes within this time. */
    String hearWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return hear(1);
        } catch (SocketTimeoutException silent) {
            return NOTHING;
        } finally {
            socket.setSoTimeout(PATIENCE_MS);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
