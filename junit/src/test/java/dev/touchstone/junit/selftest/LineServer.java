package dev.touchstone.junit.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that keeps the lines that it is told, and answers each, or none. */
public final class LineServer implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final ServerSocket socket;
    private final boolean answers;
    private final CompletableFuture<Void> serving;

    private LineServer(ServerSocket socket, boolean answers) {
        this.socket = socket;
        this.answers = answers;
        this.serving = CompletableFuture.runAsync(this::serve);
    }

    public static LineServer answering() throws IOException {
        return on(0, true);
    }

    public static LineServer silent() throws IOException {
        return on(0, false);
    }

    public static LineServer on(int port, boolean answers) throws IOException {
        return new LineServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), answers);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String url() {
        return "lines://ann:s3cret@127.0.0.1:" + port();
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    BufferedReader reader = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
                String line = reader.readLine();
                if (line != null) {
                    lines.add(line);
                }
                if (answers) {
                    client.getOutputStream().write("ok\n".getBytes(UTF_8));
                }
            } catch (IOException ended) {
                brokenOff.incrementAndGet();
            }
        }
    }

    /** Ends, and returns when another one can have its port. */
    @Override
    public void close() throws IOException {
        socket.close();
        serving.join();
    }
}
