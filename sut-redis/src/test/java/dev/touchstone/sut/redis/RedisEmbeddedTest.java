package dev.touchstone.sut.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedisEmbeddedTest {

    private final Settings embedded = Settings.of(Map.of("touchstone.redis.provisioning", "embedded"));

    @Test
    void a_binary_that_came_as_an_artifact_answers_with_its_version() {
        try (Sut redis = Suts.start(RedisSut.recipe(), new SutRequest("redis", embedded, StartOptions.standard()))) {
            assertThat(redis.product()).isEqualTo("Redis");
            assertThat(redis.version()).matches("\\d+\\.\\d+.*");
            assertThat(redis.provisioning()).isEqualTo(Provisioning.EMBEDDED);
        }
    }
}
