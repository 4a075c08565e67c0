package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Calls;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The deadline of one operation, which began when this was made. */
record RedisBound(Duration deadline, long begun) {

    static RedisBound of(Duration deadline) {
        return new RedisBound(deadline, System.nanoTime());
    }

    /** Waits for an answer as long as there is time. */
    <T extends @Nullable Object> T await(Future<T> answer) throws Exception {
        try {
            return answer.get(left(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (TimeoutException inVain) {
            throw Calls.noAnswer(deadline, inVain);
        } finally {
            answer.cancel(false); // nobody waits for it any more; once it is here this does nothing
        }
    }

    /** Whether there is no time left. */
    boolean isOver() {
        return left() <= 0;
    }

    private long left() {
        return deadline.toNanos() - (System.nanoTime() - begun);
    }
}
