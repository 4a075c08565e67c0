package dev.touchstone.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The loopback port of a proxy: open, it lets clients in; shut, the system refuses them. It opens again on the same port. */
final class ProxyDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProxyDoor.class);
    private static final int TRIES = 5;

    /** A process that this JVM is just starting has a copy of each open socket until its program runs. */
    private static final Duration HELD = Duration.ofSeconds(5);

    private final PortLease lease;
    private final Consumer<Socket> guest;

    private @Nullable ServerSocket listening;
    private @Nullable Thread welcoming;

    private ProxyDoor(PortLease lease, ServerSocket listening, Consumer<Socket> guest) {
        this.lease = lease;
        this.guest = guest;
        welcomeAt(listening);
    }

    /** A door on a free port, open. Each client that comes is handed to the guest's host. */
    static ProxyDoor opened(Consumer<Socket> guest) {
        for (int tries = 1; ; tries++) {
            PortLease lease = lease();
            try {
                return new ProxyDoor(lease, listener(lease.port()), guest);
            } catch (IOException taken) {
                lease.close();
                if (tries == TRIES) {
                    throw new UncheckedIOException("the proxy found no port to listen on", taken);
                }
            }
        }
    }

    private static PortLease lease() {
        try {
            return PortLease.any();
        } catch (PassedOver noPort) {
            throw new IllegalStateException(noPort.reason(), noPort);
        }
    }

    int port() {
        return lease.port();
    }

    synchronized void open() {
        if (listening == null) {
            welcomeAt(again(System.nanoTime() + HELD.toNanos()));
        }
    }

    private ServerSocket again(long deadline) {
        while (true) {
            try {
                return listener(port());
            } catch (IOException taken) {
                if (System.nanoTime() > deadline) {
                    throw new UncheckedIOException(
                            "somebody took port " + port() + " of the proxy while it was shut", taken);
                }
                Thread.onSpinWait();
            }
        }
    }

    /** Shuts it; who was let in before has been handed over when this returns. */
    synchronized void shut() {
        if (listening == null || welcoming == null) {
            return;
        }
        try {
            listening.close();
            listening = null;
            welcoming.join(); // as long as it still waits for clients, the system lets them in
        } catch (IOException unclean) {
            throw new UncheckedIOException("the proxy cannot shut port " + port(), unclean);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while shutting the proxy on port " + port(), interrupted);
        }
    }

    @Override
    public void close() {
        shut();
        lease.close();
    }

    private static ServerSocket listener(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true); // old connections of this port may still be on their way out
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
    }

    private void welcomeAt(ServerSocket socket) {
        listening = socket;
        Thread thread = new Thread(() -> welcome(socket), "fault-proxy-" + port() + "-door");
        thread.setDaemon(true);
        thread.start();
        welcoming = thread;
    }

    private void welcome(ServerSocket socket) {
        try {
            while (!socket.isClosed()) {
                guest.accept(socket.accept());
            }
        } catch (IOException failed) {
            if (socket.isClosed()) {
                LOG.debug("port {} is shut", port(), failed);
            } else {
                LOG.warn("the proxy on port {} takes nobody in any more", port(), failed);
            }
        }
    }
}
