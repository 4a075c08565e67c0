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
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Opens connections to one server. None of them comes back once it is broken, or sends a command a second time. */
final class RedisClients implements AutoCloseable {

    private static final int FEWEST_THREADS = 2; // what Lettuce takes at least

    private final Duration deadline;
    private final RedisURI uri;
    private final ClientResources resources;
    private final RedisClient client;

    RedisClients(ServerUrl url, Duration deadline) {
        this.deadline = deadline;
        this.uri = RedisURI.create(url.exact());
        uri.setTimeout(deadline);
        this.resources = ClientResources.builder()
                .ioThreadPoolSize(FEWEST_THREADS)
                .computationThreadPoolSize(FEWEST_THREADS)
                .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                .build();
        this.client = RedisClient.create(resources);
        client.setOptions(ClientOptions.builder()
                .autoReconnect(false)
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder().connectTimeout(deadline).build())
                .build());
    }

    /** Opens a connection, which is over once it breaks: the server then forgets what it knew of it. */
    CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connect() {
        return client.connectAsync(ByteArrayCodec.INSTANCE, uri).toCompletableFuture();
    }

    /** Closes them all. */
    @Override
    public void close() {
        client.shutdown(Duration.ZERO, deadline);
        resources.shutdown(0, deadline.toMillis(), TimeUnit.MILLISECONDS).awaitUninterruptibly(deadline.toMillis());
    }
}
