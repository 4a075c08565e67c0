package dev.touchstone.sut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a container engine small questions over its socket with nothing but the JDK, so that a probe costs milliseconds
 * and the guard of containers needs no library.
 */
final class EngineHttp {

    private static final Duration BOUND = Duration.ofSeconds(4);

    private final SocketAddress address;

    /** What the engine answered. */
    record Reply(int status, String body) {}

    EngineHttp(URI engine) {
        this.address = engine.getScheme().equals("unix")
                ? UnixDomainSocketAddress.of(engine.getPath())
                : new InetSocketAddress(engine.getHost(), engine.getPort());
    }

    /** One request without a body. @throws IOException if there is no answer within 4 s */
    Reply send(String method, String path) throws IOException {
        try (SocketChannel channel = SocketChannel.open(
                address instanceof UnixDomainSocketAddress
                        ? java.net.StandardProtocolFamily.UNIX
                        : java.net.StandardProtocolFamily.INET)) {
            CompletableFuture<Reply> reply = new CompletableFuture<>();
            Thread exchange = new Thread(() -> exchange(channel, method, path, reply), "engine-" + method);
            exchange.setDaemon(true);
            exchange.start();
            return reply.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new IOException("no answer within " + BOUND.toMillis() + " ms", silent);
        } catch (ExecutionException failed) {
            throw new IOException(Reasons.of(failed), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private void exchange(SocketChannel channel, String method, String path, CompletableFuture<Reply> reply) {
        try {
            channel.connect(address);
            String request = method + " " + path + " HTTP/1.0\r\nHost: engine\r\n\r\n";
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(request);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            reply.complete(parsed(everything(channel)));
        } catch (IOException | RuntimeException failed) {
            reply.completeExceptionally(failed);
        }
    }

    private static String everything(SocketChannel channel) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(8192);
        while (channel.read(buffer) >= 0) {
            all.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static Reply parsed(String text) throws IOException {
        String[] words = text.split(" ", 3);
        if (words.length < 3 || !words[0].startsWith("HTTP/") || !words[1].matches("\\d{3}")) {
            throw new IOException("it does not speak HTTP");
        }
        int body = text.indexOf("\r\n\r\n");
        return new Reply(Integer.parseInt(words[1]), body < 0 ? "" : text.substring(body + 4));
    }
}
