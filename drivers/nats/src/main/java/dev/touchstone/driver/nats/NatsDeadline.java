package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Calls;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time that one operation has for all that it asks.
 *
 * @param begun when it began, in nanoseconds of the JVM's own clock
 * @param whole how long it may take
 */
record NatsDeadline(long begun, Duration whole) {

    static NatsDeadline of(Duration whole) {
        return new NatsDeadline(System.nanoTime(), whole);
    }

    /** What is left; zero or less once it is over. */
    Duration left() {
        return whole.minusNanos(System.nanoTime() - begun);
    }

    /** The end of so much time from now on, or this one if that is earlier. */
    NatsDeadline atMost(Duration time) {
        return left().compareTo(time) < 0 ? this : of(time);
    }

    boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    /** Waits for an answer until then. */
    <T> T await(Future<T> answer) throws Exception {
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

    /** What is thrown when others wrote a key anew each time before it could be changed. */
    TimeoutException lostEveryRace() {
        return new TimeoutException("the key was written anew each time before it could be changed");
    }
}
