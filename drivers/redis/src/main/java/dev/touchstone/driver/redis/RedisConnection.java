package dev.touchstone.driver.redis;

import dev.touchstone.driver.api.Calls;
import dev.touchstone.sut.ServerUrl;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.metrics.CommandLatencyRecorder;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One connection that many threads share. It refuses at once while the server is away, comes back by itself, and never
 * sends a command a second time. Each answer is awaited until the deadline and no longer.
 */
final class RedisConnection implements AutoCloseable {

    private static final Duration RECONNECT = Duration.ofMillis(50);
    private static final int FEWEST_THREADS = 2; // what Lettuce takes at least

    private final Calls calls = new Calls(RedisFailures::kindOf);
    private final Duration deadline;
    private final ClientResources resources;
    private final RedisClient client;
    private final StatefulRedisConnection<byte[], byte[]> connection;

    private RedisConnection(ServerUrl url, Duration deadline) {
        this.deadline = deadline;
        this.resources = ClientResources.builder()
                .ioThreadPoolSize(FEWEST_THREADS)
                .computationThreadPoolSize(FEWEST_THREADS)
                .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                .reconnectDelay(Delay.constant(RECONNECT))
                .build();
        this.client = RedisClient.create(resources);
        client.setOptions(options(deadline));
        this.connection = calls.run("open", url.toString(), () -> connect(url));
    }

    static RedisConnection open(ServerUrl url, Duration deadline) {
        return new RedisConnection(url, deadline);
    }

    private static ClientOptions options(Duration deadline) {
        return ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .replayFilter(command -> true) // true leaves a command out: what was sent once is not sent again
                .socketOptions(SocketOptions.builder().connectTimeout(deadline).build())
                .build();
    }

    private StatefulRedisConnection<byte[], byte[]> connect(ServerUrl url) {
        RedisURI uri = RedisURI.create(url.exact());
        uri.setTimeout(deadline);
        try {
            return client.connect(ByteArrayCodec.INSTANCE, uri);
        } catch (RuntimeException refused) {
            shutdown();
            throw refused;
        }
    }

    /** Sends one command and answers its reply. */
    <T extends @Nullable Object> T run(
            String operation, String name, Function<RedisAsyncCommands<byte[], byte[]>, ? extends Future<T>> command) {
        return calls.run(operation, name, () -> reply(command.apply(connection.async())));
    }

    private <T extends @Nullable Object> T reply(Future<T> reply) throws Exception {
        try {
            return reply.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (TimeoutException inVain) {
            throw Calls.noAnswer(deadline, inVain);
        } finally {
            reply.cancel(false); // nobody waits for it any more; once it is here this does nothing
        }
    }

    @Override
    public void close() {
        if (calls.close()) {
            connection.close();
            shutdown();
        }
    }

    private void shutdown() {
        client.shutdown(Duration.ZERO, deadline);
        resources.shutdown(0, deadline.toMillis(), TimeUnit.MILLISECONDS).awaitUninterruptibly(deadline.toMillis());
    }
}
