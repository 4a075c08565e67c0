package dev.touchstone.sut;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Chooses loopback ports for servers. They lie below the range from which systems take the ports of clients, so that no
 * connection of anybody takes a server's port while it is being restarted.
 */
final class Ports {

    private static final int LOWEST = 20_000;
    private static final int TOO_HIGH = 32_000;
    private static final int TRIES = 200;

    private Ports() {}

    /** A port on which nothing listens now; somebody else may still be faster. */
    static int free() throws PassedOver {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, TOO_HIGH);
            if (isFree(port)) {
                return port;
            }
        }
        throw PassedOver.because("no free port found between " + LOWEST + " and " + TOO_HIGH);
    }

    private static boolean isFree(int port) {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return taken.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }
}
