package dev.touchstone.sut;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client's connection carried on to the server: two sockets, and a pipe for each direction. */
final class ProxiedConnection {

    private static final Logger LOG = LoggerFactory.getLogger(ProxiedConnection.class);
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Socket client;
    private final Socket server = new Socket();
    private final ProxyPipe up;
    private final ProxyPipe down;
    private final Consumer<ProxiedConnection> ended;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CountDownLatch directions = new CountDownLatch(2);

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    ProxiedConnection(Socket client, Weather weather, Consumer<ProxiedConnection> ended) {
        this.client = client;
        this.up = new ProxyPipe(client, server, weather);
        this.down = new ProxyPipe(server, client, weather);
        this.ended = ended;
    }

    /** Connects to the server and carries, until both have ended or either is gone. Does not wait for that. */
    void carryTo(InetSocketAddress target) {
        begin("connect", () -> {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            connect(target);
            begin("up-in", up::takeIn);
            begin("up-out", () -> lastOfBoth(up));
            begin("down-in", down::takeIn);
            begin("down-out", () -> lastOfBoth(down));
        });
    }

    private void connect(InetSocketAddress target) throws IOException {
        try {
            server.connect(target, (int) CONNECT.toMillis());
        } catch (IOException unreachable) {
            reset(); // the client is told what a proxy can tell: this connection leads nowhere
            throw unreachable;
        }
    }

    private void lastOfBoth(ProxyPipe pipe) throws IOException, InterruptedException {
        pipe.handOn();
        directions.countDown();
        if (directions.getCount() == 0) {
            end();
        }
    }

    private void begin(String name, Work work) {
        Thread thread = new Thread(() -> untilGone(work), "fault-proxy-" + client.getLocalPort() + "-" + name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void untilGone(Work work) {
        try {
            work.run();
        } catch (IOException gone) {
            LOG.debug("a connection through the proxy is gone", gone);
            end();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server's side towards the client; what the client sends goes on to the server. */
    void halfClose() {
        try {
            down.halfClose();
        } catch (IOException gone) {
            LOG.debug("a connection to be half-closed is gone", gone);
        }
    }

    /** Ends both sides with a reset. */
    void reset() {
        for (Socket side : List.of(client, server)) {
            try {
                side.setSoLinger(true, 0);
            } catch (IOException gone) {
                LOG.debug("a connection to be reset is gone", gone);
            }
        }
        end();
    }

    /** Ends both sides; what is under way is lost. */
    void end() {
        for (Socket side : List.of(client, server)) {
            try {
                side.close();
            } catch (IOException unclean) {
                LOG.debug("a connection did not close", unclean);
            }
        }
        threads.forEach(Thread::interrupt);
        ended.accept(this);
    }
}
