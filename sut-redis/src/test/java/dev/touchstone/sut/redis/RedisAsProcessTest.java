package dev.touchstone.sut.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RedisAsProcessTest {

    private final Settings process = Settings.of(Map.of("touchstone.redis.provisioning", "process"));

    @Test
    void a_binary_of_this_machine_answers_with_its_version() {
        try (Sut redis = Suts.start(RedisSut.recipe(), new SutRequest("redis", process, StartOptions.standard()))) {
            assertThat(redis.product()).isEqualTo("Redis");
            assertThat(redis.version()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(redis.provisioning()).isEqualTo(Provisioning.PROCESS);
            assertThat(redis.url().host()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void an_acknowledged_write_outlives_kill_and_restart() {
        StartOptions durable = StartOptions.standard().durably();
        try (Sut redis = Suts.start(RedisSut.recipe(), new SutRequest("redis", process, durable))) {
            withClient(redis, before -> before.set("sky", "blue"));

            redis.disruption().orElseThrow().kill();
            redis.disruption().orElseThrow().restart();

            withClient(redis, after -> assertThat(after.get("sky")).isEqualTo("blue"));
        }
    }

    private static void withClient(Sut redis, Consumer<RedisCommands<String, String>> action) {
        RedisClient client = RedisClient.create(RedisURI.create(redis.url().exact()));
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            action.accept(connection.sync());
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        }
    }
}
