package dev.touchstone.driver.redis;

import dev.touchstone.sut.ServerUrl;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.metrics.CommandLatencyRecorder;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Opens connections to one server. None of them ever sends a command a second time, or keeps one until it is back. */
final class RedisClients implements AutoCloseable {

    private static final Duration RECONNECT = Duration.ofMillis(50);
    private static final int FEWEST_THREADS = 2; // what Lettuce takes at least

    private final Duration deadline;
    private final RedisURI uri;
    private final ClientResources resources;
    private final RedisClient lasting;
    private final RedisClient passing;

    RedisClients(ServerUrl url, Duration deadline) {
        this.deadline = deadline;
        this.uri = RedisURI.create(url.exact());
        uri.setTimeout(deadline);
        this.resources = ClientResources.builder()
                .ioThreadPoolSize(FEWEST_THREADS)
                .computationThreadPoolSize(FEWEST_THREADS)
                .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                .reconnectDelay(Delay.constant(RECONNECT))
                .build();
        this.lasting = client(true);
        this.passing = client(false);
    }

    private RedisClient client(boolean comesBack) {
        RedisClient client = RedisClient.create(resources);
        client.setOptions(ClientOptions.builder()
                .autoReconnect(comesBack)
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .replayFilter(command -> true) // true leaves a command out: what was sent once is not sent again
                .socketOptions(SocketOptions.builder().connectTimeout(deadline).build())
                .build());
        return client;
    }

    /** A connection that comes back by itself when the server does. */
    StatefulRedisConnection<byte[], byte[]> lasting() {
        return lasting.connect(ByteArrayCodec.INSTANCE, uri);
    }

    /** A connection that is over once it breaks, because the server then forgets what it knew of it. */
    CompletableFuture<StatefulRedisConnection<byte[], byte[]>> passing() {
        return passing.connectAsync(ByteArrayCodec.INSTANCE, uri).toCompletableFuture();
    }

    /** Closes them all. */
    @Override
    public void close() {
        passing.shutdown(Duration.ZERO, deadline);
        lasting.shutdown(Duration.ZERO, deadline);
        resources.shutdown(0, deadline.toMillis(), TimeUnit.MILLISECONDS).awaitUninterruptibly(deadline.toMillis());
    }
}
