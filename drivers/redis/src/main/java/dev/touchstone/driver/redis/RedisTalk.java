package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Deadline;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one operation says to the server, over one connection and within one deadline. */
final class RedisTalk {

    private final RedisAsyncCommands<byte[], byte[]> client;
    private final Deadline deadline;

    RedisTalk(RedisAsyncCommands<byte[], byte[]> client, Deadline deadline) {
        this.client = client;
        this.deadline = deadline;
    }

    /** Goes on over another connection. */
    RedisTalk over(RedisAsyncCommands<byte[], byte[]> other) {
        return new RedisTalk(other, deadline);
    }

    /** Sends one command and answers its reply. */
    <T extends @Nullable Object> T ask(Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<T>> command)
            throws Exception {
        return await(command.apply(client));
    }

    /** Sends one command whose reply is awaited later. */
    <T extends @Nullable Object> Future<T> send(
            Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<T>> command) {
        return command.apply(client);
    }

    /** Whether there is no time left. */
    boolean isOver() {
        return deadline.isOver();
    }

    /** Sends one command whose reply comes with that of a later one. */
    void tell(Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<?>> command) {
        Future<?> unused = command.apply(client);
    }

    /** Waits for what was asked for elsewhere. */
    <T extends @Nullable Object> T await(Future<T> reply) throws Exception {
        return deadline.await(reply);
    }
}
