package dev.touchstone.driver.api;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The time that one operation has for all that it asks. Immutable.
 *
 * @param whole how long it may take
 * @param begun when it began, in nanoseconds of the JVM's own clock
 */
public record Deadline(Duration whole, long begun) {

    /** So much time from now on. */
    public static Deadline of(Duration whole) {
        return new Deadline(whole, System.nanoTime());
    }

    /** What is left; zero or less once it is over. */
    public Duration left() {
        return whole.minusNanos(System.nanoTime() - begun);
    }

    /** Whether there is no time left. */
    public boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    /** The end of so much time from now on, or this one if that is earlier. */
    public Deadline atMost(Duration time) {
        return left().compareTo(time) < 0 ? this : of(time);
    }

    /**
     * Waits for an answer until then, and for none any more after it.
     *
     * @throws TimeoutException if there was none
     * @throws Exception what failed, as the client told it
     */
    public <T extends @Nullable Object> T await(Future<T> answer) throws Exception {
        try {
            return answer.get(left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (TimeoutException inVain) {
            throw Calls.noAnswer(whole, inVain);
        } finally {
            answer.cancel(false); // nobody waits for it any more; once it is here this does nothing
        }
    }
}
