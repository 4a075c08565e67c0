package dev.touchstone.sut;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits until a server answers: first for its port, then for its own word through the client library. */
final class Readiness {

    private static final Duration PORT_POLL = Duration.ofMillis(4);
    private static final Duration ASK_POLL = Duration.ofMillis(20);

    private final ServerRecipe recipe;
    private final ServerUrl url;
    private final CompletableFuture<?> ended;
    private final long deadline;
    private final Duration bound;
    private final Duration whileRefused;
    private boolean outOfTime;
    private String lastSeen = "nothing came back";

    private Readiness(
            ServerRecipe recipe, ServerUrl url, CompletableFuture<?> ended, Duration bound, Duration whileRefused) {
        this.whileRefused = whileRefused;
        this.recipe = recipe;
        this.url = url;
        this.ended = ended;
        this.bound = bound;
        this.deadline = System.nanoTime() + bound.toNanos();
    }

    /**
     * What a server of ours says that it is.
     *
     * @param ended completes when the server has ended, so that nobody waits for a dead one
     * @throws PassedOver if it ends, refuses, is too old, or does not answer within the bound
     */
    static ServerIdentity await(ServerRecipe recipe, ServerUrl url, CompletableFuture<?> ended, Duration bound)
            throws PassedOver {
        return new Readiness(recipe, url, ended, bound, bound.multipliedBy(2))
                .await(); // the end of patience is told first
    }

    /** What somebody else's server says that it is; one that refuses connections is given up sooner. */
    static ServerIdentity ask(ServerRecipe recipe, ServerUrl url, Duration bound, Duration whileRefused)
            throws PassedOver {
        Readiness readiness = new Readiness(recipe, url, new CompletableFuture<>(), bound, whileRefused);
        try {
            return readiness.await();
        } catch (PassedOver reason) {
            throw readiness.outOfTime ? new SecondLook(recipe, url).insteadOf(reason) : reason;
        }
    }

    private ServerIdentity await() throws PassedOver {
        awaitPort();
        ServerIdentity identity = awaitAnswer();
        Optional<String> needed = recipe.oldest().filter(oldest -> ServerVersion.older(identity.version(), oldest));
        if (needed.isPresent()) {
            throw PassedOver.because(url + " is " + identity.product() + " " + identity.version() + ": " + needed.get()
                    + " or newer is needed");
        }
        return identity;
    }

    private void awaitPort() throws PassedOver {
        InetSocketAddress address = new InetSocketAddress(url.host(), url.portOr(recipe.port()));
        if (address.isUnresolved()) {
            throw PassedOver.because("there is no host \"" + url.host() + "\": " + url);
        }
        long patient = System.nanoTime() + whileRefused.toNanos();
        while (!accepts(address)) {
            if (System.nanoTime() >= patient) {
                throw PassedOver.because(url + " does not answer: " + lastSeen.toLowerCase(Locale.ROOT));
            }
            pause(PORT_POLL);
        }
    }

    private boolean accepts(InetSocketAddress address) throws PassedOver {
        try (Socket socket = new Socket()) {
            socket.connect(address, (int) Math.max(1, left().toMillis()));
            return true;
        } catch (IOException refused) {
            lastSeen = String.valueOf(refused.getMessage());
            return false;
        }
    }

    private ServerIdentity awaitAnswer() throws PassedOver {
        while (true) {
            try {
                return recipe.probe().ask(url, left());
            } catch (ServerRefusedException refused) {
                throw PassedOver.because(url + " refused: " + refused.getMessage())
                        .causedBy(refused);
            } catch (InterruptedException interrupted) {
                throw interrupted(interrupted);
            } catch (PassedOver outOfTime) {
                throw outOfTime;
            } catch (Exception notYet) {
                lastSeen = Reasons.of(notYet);
            }
            pause(ASK_POLL);
        }
    }

    private Duration left() throws PassedOver {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            outOfTime = true;
            throw PassedOver.because(url + " did not answer as " + recipe.product() + " within " + bound.toMillis()
                    + " ms: " + lastSeen);
        }
        return left;
    }

    /** Waits a moment for the server's end. */
    private void pause(Duration moment) throws PassedOver {
        try {
            ended.get(Math.min(moment.toNanos(), left().toNanos()), TimeUnit.NANOSECONDS);
            throw PassedOver.because("it ended before it answered");
        } catch (TimeoutException stillRunning) {
            left();
        } catch (ExecutionException unknown) {
            throw PassedOver.because("it ended before it answered").causedBy(unknown);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static PassedOver interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return PassedOver.because("the start was interrupted")
                .causedBy(interrupted)
                .forGood();
    }
}
