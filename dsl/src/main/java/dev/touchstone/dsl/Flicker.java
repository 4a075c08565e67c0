package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.OpenOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A wire is cut again and again while clients act through it, and healed when some operations have failed. Counts say
 * when, and no clock. Of an operation that fails then nobody knows whether it took effect.
 */
final class Flicker implements Interference {

    private static final int CUTS = 3;
    private static final int FAILURES = 6; // of eight who are at it, as each waits after his own

    private final Wire wire;
    private final Runnable use;
    private final Comeback comeback;
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private boolean isCut;
    private int failedSince;

    /** With something that the client answers when it is back. */
    Flicker(Wire wire, Runnable use, Patience patience) {
        this.wire = wire;
        this.use = use;
        this.comeback = new Comeback(patience);
    }

    @Override
    public void before(int number, int of) {
        if (number % (of / (CUTS + 1)) == 0 && cuts.get() < CUTS) {
            cut();
        }
    }

    private synchronized void cut() {
        cuts.incrementAndGet();
        failedSince = 0;
        isCut = true;
        wire.cut();
    }

    @Override
    public void let(Turn turn, Consumer<Turn> turns) {
        try {
            turns.accept(turn);
        } catch (BackendException failure) {
            waitAfter(failure);
        }
    }

    private void waitAfter(BackendException failure) {
        if (!WriteOutcome.SIGNS_OF_TROUBLE.contains(failure.kind())) {
            throw failure;
        }
        failed.incrementAndGet();
        count();
        comeback.await("the client", () -> {
            use.run();
            return true;
        });
    }

    private synchronized void count() {
        if (++failedSince >= FAILURES) {
            end();
        }
    }

    @Override
    public synchronized void end() {
        if (isCut) {
            isCut = false;
            wire.heal();
        }
    }

    /** Each cut may cost each operation its deadline, and then the client must come back. */
    @Override
    public Patience patience(Patience standard) {
        Duration cut = standard.bound().plus(OpenOptions.STANDARD_DEADLINE.multipliedBy(2));
        return new Patience(standard.bound().plus(cut.multipliedBy(CUTS)), standard.largestTried());
    }

    @Override
    public String told() {
        return ", " + failed.get() + " of them without an answer; cut " + cuts.get() + " times";
    }
}
