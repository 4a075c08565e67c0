package dev.touchstone.sut;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A server that sends back what it gets, and notes it. */
final class Echo implements AutoCloseable {

    static final String END = "the end";
    static final String RESET = "a reset";

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Thread welcoming;
    final BlockingQueue<String> got = new LinkedBlockingQueue<>();

    Echo() throws IOException {
        welcoming = daemon(this::welcome);
    }

    ServerUrl url() {
        return ServerUrl.of("echo://app:s3cr%40t@localhost:" + listening.getLocalPort() + "/db?tls=off");
    }

    private void welcome() {
        try {
            while (true) {
                Socket client = listening.accept();
                daemon(() -> serve(client));
            }
        } catch (IOException closed) {
            got.add("closed");
        }
    }

    private void serve(Socket client) {
        byte[] buffer = new byte[8192];
        try (client) {
            for (int read = client.getInputStream().read(buffer);
                    read >= 0;
                    read = client.getInputStream().read(buffer)) {
                got.add(new String(buffer, 0, read, StandardCharsets.US_ASCII));
                client.getOutputStream().write(buffer, 0, read);
            }
            got.add(END);
        } catch (IOException reset) {
            got.add(RESET);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "echo");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        try {
            welcoming.join(); // as long as it still waits for clients, the system lets them in
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while closing", interrupted);
        }
    }
}
