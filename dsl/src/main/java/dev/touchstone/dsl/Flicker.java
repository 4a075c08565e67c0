package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A wire is cut again and again while clients act through it, and healed when most wait for it. Counts say when, and
 * no clock. Of an operation that fails then nobody knows whether it took effect.
 */
final class Flicker implements Interference {

    private static final int CUTS = 3;
    private static final int WAITING = 6; // of eight who are at it

    private final Wire wire;
    private final Runnable use;
    private final Comeback comeback;
    private final AtomicInteger failed = new AtomicInteger();
    private int cuts;
    private boolean isCut;
    private boolean isOver;
    private int waiting;

    /** With something that the client answers when it is back. */
    Flicker(Wire wire, Runnable use, Patience patience) {
        this.wire = wire;
        this.use = use;
        this.comeback = new Comeback(patience);
    }

    /** Nobody goes on past the place of a cut before that is done, however long whoever came first is kept from it. */
    @Override
    public synchronized void before(int number, int of) {
        if (!isOver && cuts < CUTS && number >= (cuts + 1) * of / (CUTS + 1)) {
            cuts++;
            isCut = true;
            wire.cut();
        }
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
        countWaiting(1);
        comeback.await("the client", () -> {
            use.run();
            return true;
        });
        countWaiting(-1);
    }

    /** When most are waiting, those who may still be so from the cut before among them, the wire is healed. */
    private synchronized void countWaiting(int change) {
        waiting += change;
        if (change > 0 && waiting >= WAITING) {
            heal();
        }
    }

    @Override
    public synchronized void end() {
        isOver = true;
        heal();
    }

    private void heal() {
        if (isCut) {
            isCut = false;
            wire.heal();
        }
    }

    /** Each cut may cost each operation its deadline, and then the client must come back. */
    @Override
    public Patience patience(Patience standard) {
        Duration cut = standard.bound().plus(standard.shortDeadline().multipliedBy(2));
        return new Patience(standard.bound().plus(cut.multipliedBy(CUTS)), standard.largestTried());
    }

    @Override
    public synchronized String told() {
        return ", " + failed.get() + " of them without an answer; cut " + cuts + " times";
    }
}
