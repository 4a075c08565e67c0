package dev.touchstone.sut;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The main class of a small process of its own that removes a container when the JVM that wanted it is gone, however
 * that ended: it reads a pipe whose other end only that JVM holds. Needs the JDK and this package only.
 */
final class ContainerGuard {

    private static final int ROUNDS = 60;
    private static final int QUIET_ROUNDS = 5; // a container may still be in the making when its JVM dies

    private ContainerGuard() {}

    /** Waits for the end of its input, then removes whatever bears the label. */
    public static void main(String[] args) throws IOException {
        System.in.transferTo(OutputStream.nullOutputStream());
        Leftovers leftovers = new Leftovers(new EngineHttp(URI.create(args[0])));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        AtomicInteger rounds = new AtomicInteger();
        AtomicInteger quiet = new AtomicInteger();
        ScheduledFuture<?> unused = clock.scheduleWithFixedDelay(
                () -> {
                    if (quiet.get() >= QUIET_ROUNDS || rounds.incrementAndGet() > ROUNDS) {
                        clock.shutdown();
                    } else if (removedSome(leftovers, args[1])) {
                        quiet.set(0);
                    } else {
                        quiet.incrementAndGet();
                    }
                },
                0,
                200,
                TimeUnit.MILLISECONDS);
    }

    private static boolean removedSome(Leftovers leftovers, String label) {
        try {
            return leftovers.remove(label) > 0;
        } catch (IOException busy) {
            return true; // so it is tried again
        }
    }
}
