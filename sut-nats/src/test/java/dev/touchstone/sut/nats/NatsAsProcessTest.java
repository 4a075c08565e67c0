package dev.touchstone.sut.nats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.api.KeyValueConfiguration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NatsAsProcessTest {

    private final Settings process = Settings.of(Map.of("touchstone.nats.provisioning", "process"));

    @Test
    void a_binary_of_this_machine_answers_with_its_version() {
        try (Sut nats = Suts.start(NatsSut.recipe(), new SutRequest("nats", process, StartOptions.standard()))) {
            assertThat(nats.product()).isEqualTo("NATS");
            assertThat(nats.version()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(nats.provisioning()).isEqualTo(Provisioning.PROCESS);
        }
    }

    @Test
    void an_acknowledged_write_outlives_kill_and_restart() throws Exception {
        StartOptions durable = StartOptions.standard().durably();
        try (Sut nats = Suts.start(NatsSut.recipe(), new SutRequest("nats", process, durable))) {
            withClient(nats, before -> {
                before.keyValueManagement()
                        .create(KeyValueConfiguration.builder("colours").build());
                before.keyValue("colours").put("sky", "blue");
            });
            nats.disruption().orElseThrow().kill();
            nats.disruption().orElseThrow().restart();
            withClient(nats, after -> {
                assertThat(after.getServerInfo().getMaxPayload()).isEqualTo(8 * 1024 * 1024);
                assertThat(after.keyValue("colours").get("sky").getValueAsString())
                        .isEqualTo("blue");
            });
        }
    }

    private interface Action {
        void on(Connection connection) throws Exception;
    }

    private static void withClient(Sut nats, Action action) throws Exception {
        Connection connection = Nats.connect(NatsSut.options(nats.url()).build());
        try {
            action.on(connection);
        } finally {
            connection.close();
        }
    }
}
