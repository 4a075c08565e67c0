package dev.touchstone.sut.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Disruption;
import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With an engine the server runs in a container; without one, the reason is one line and the next step is named. */
class RedisInContainerTest {

    private final Settings container = Settings.of(Map.of("touchstone.redis.provisioning", "container"));

    @Test
    void a_container_answers_also_after_a_restart_or_it_is_said_why_there_is_none() {
        try (Sut server = Suts.start(RedisSut.recipe(), new SutRequest("redis", container, StartOptions.standard()))) {
            assertThat(server.provisioning()).isEqualTo(Provisioning.CONTAINER);
            assertThat(server.url().host()).isEqualTo("127.0.0.1");

            Disruption disruption = server.disruption().orElseThrow();
            disruption.kill();
            disruption.restart();
        } catch (ProvisioningException noEngine) {
            assertThat(noEngine.attempts())
                    .singleElement()
                    .satisfies(
                            attempt -> assertThat(attempt.outcome())
                                    .matches(
                                            "no container engine.*|Docker .* refused: .*|DOCKER_HOST .*|image .* is not here .*"));
            assertThat(noEngine.next()).isNotEmpty();
        }
    }
}
