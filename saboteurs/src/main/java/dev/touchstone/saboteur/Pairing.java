package dev.touchstone.saboteur;

import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings two threads together that do the same thing at the same time, so that a race is lost for certain. Who stays
 * alone goes on after a moment.
 *
 * @param <T> what the two exchange
 */
public final class Pairing<T> {

    private static final long MOMENT_MS = 40;
    private static final long NOBODY = -1;

    private final Exchanger<T> meeting = new Exchanger<>();
    private final AtomicLong lastCaller = new AtomicLong(NOBODY);

    /** What the other one brought, if somebody came. */
    public Optional<T> meet(T mine) {
        try {
            return Optional.of(meeting.exchange(mine, MOMENT_MS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException alone) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The same, without any wait as long as one and the same thread calls. */
    public Optional<T> meetAnotherThread(T mine) {
        long me = Thread.currentThread().getId();
        long before = lastCaller.getAndSet(me);
        return before == NOBODY || before == me ? Optional.empty() : meet(mine);
    }
}
