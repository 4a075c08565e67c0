package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Calls;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one operation says to the server, over one connection and within one deadline, which began when this was made. */
final class RedisTalk {

    private final RedisAsyncCommands<byte[], byte[]> client;
    private final Duration deadline;
    private final long begun;

    RedisTalk(RedisAsyncCommands<byte[], byte[]> client, Duration deadline) {
        this(client, deadline, System.nanoTime());
    }

    private RedisTalk(RedisAsyncCommands<byte[], byte[]> client, Duration deadline, long begun) {
        this.client = client;
        this.deadline = deadline;
        this.begun = begun;
    }

    /** Goes on over another connection. */
    RedisTalk over(RedisAsyncCommands<byte[], byte[]> other) {
        return new RedisTalk(other, deadline, begun);
    }

    /** Sends one command and answers its reply. */
    <T extends @Nullable Object> T ask(Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<T>> command)
            throws Exception {
        return await(command.apply(client));
    }

    /** Sends one command whose reply comes with that of a later one. */
    void tell(Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<?>> command) {
        Future<?> unused = command.apply(client);
    }

    /** Waits for what was asked for elsewhere. */
    <T extends @Nullable Object> T await(Future<T> reply) throws Exception {
        try {
            return reply.get(deadline.toNanos() - (System.nanoTime() - begun), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (TimeoutException inVain) {
            throw Calls.noAnswer(deadline, inVain);
        } finally {
            reply.cancel(false); // nobody waits for it any more; once it is here this does nothing
        }
    }
}
