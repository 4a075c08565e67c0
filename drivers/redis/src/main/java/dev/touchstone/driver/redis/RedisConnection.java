package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.driver.api.Deadline;
import dev.touchstone.sut.ServerUrl;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One connection that many threads share, and others for who needs one of its own. It refuses at once while the server is
 * away, is there again when the server is, and never sends a command a second time. Answers are awaited until the deadline
 * and no longer.
 */
final class RedisConnection implements AutoCloseable {

    private final Calls calls = new Calls(RedisFailures::kindOf);
    private final Duration deadline;
    private final RedisClients clients;
    private final RedisShared shared;
    private final RedisOwnConnections own;

    /**
     * What one operation says to the server.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Talk<T extends @Nullable Object> {
        T with(RedisTalk server) throws Exception;
    }

    private RedisConnection(ServerUrl url, Duration deadline) {
        this.deadline = deadline;
        this.clients = new RedisClients(url, deadline);
        this.own = new RedisOwnConnections(clients);
        this.shared = new RedisShared(clients, deadline);
    }

    static RedisConnection open(ServerUrl url, Duration deadline) {
        RedisConnection connection = new RedisConnection(url, deadline);
        try {
            connection.refuseIfClosed("open", url.toString());
            return connection;
        } catch (RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    /** Sends one command and answers its reply. */
    <T extends @Nullable Object> T run(
            String operation, String name, Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<T>> command) {
        return talk(operation, name, server -> server.ask(command));
    }

    /** Sends the commands of one operation, which has one deadline for all of them. */
    <T extends @Nullable Object> T talk(String operation, String name, Talk<T> talk) {
        return calls.run(operation, name, () -> talk.with(begun()));
    }

    private RedisTalk begun() throws Exception {
        Deadline until = Deadline.of(deadline);
        return new RedisTalk(until.await(shared.connection()).async(), until);
    }

    /** Refuses an operation that has nothing to say to the server, if that is away or this is closed. */
    void refuseIfClosed(String operation, String name) {
        talk(operation, name, server -> name);
    }

    /** The connections that are one transaction's at a time. */
    RedisOwnConnections own() {
        return own;
    }

    @Override
    public void close() {
        if (calls.close()) {
            own.close();
            clients.close();
        }
    }
}
