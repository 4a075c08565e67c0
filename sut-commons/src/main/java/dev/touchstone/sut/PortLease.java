package dev.touchstone.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A loopback port that one server has for itself, also while it is down: no Touchstone, in this JVM or another, takes it before
 * it is closed or its JVM ends. For that somebody listens on the port behind it, which whoever wants the port must have first.
 * All lie below the range from which systems take the ports of clients, so that no connection of anybody is in the way.
 */
final class PortLease implements AutoCloseable {

    private static final int LOWEST = 20_000;
    private static final int TOO_HIGH = 32_000;
    private static final int TRIES = 200;

    private final ServerSocket keeper;

    private PortLease(ServerSocket keeper) {
        this.keeper = keeper;
    }

    /** Of a port on which nothing listens now; who leases none may still be faster. */
    static PortLease any() throws PassedOver {
        for (int i = 0; i < TRIES; i++) {
            Optional<PortLease> lease =
                    of(LOWEST + 2 * ThreadLocalRandom.current().nextInt((TOO_HIGH - LOWEST) / 2));
            if (lease.isPresent()) {
                return lease.get();
            }
        }
        throw PassedOver.because("no free port found between " + LOWEST + " and " + TOO_HIGH);
    }

    /** Of this port, unless it is taken. */
    static Optional<PortLease> of(int port) {
        try {
            PortLease lease = new PortLease(new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress()));
            if (isFree(port)) {
                return Optional.of(lease);
            }
            lease.close();
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    /** Does not listen: a process that this JVM is just starting has a copy of each socket, which would be in the server's way. */
    private static boolean isFree(int port) {
        try (Socket probe = new Socket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    int port() {
        return keeper.getLocalPort() - 1;
    }

    @Override
    public void close() {
        try {
            keeper.close();
        } catch (IOException unclean) {
            throw new UncheckedIOException("port " + keeper.getLocalPort() + " cannot be let go", unclean);
        }
    }
}
