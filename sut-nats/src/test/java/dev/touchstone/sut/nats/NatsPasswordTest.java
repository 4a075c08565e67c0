package dev.touchstone.sut.nats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.sut.ProcessPart;
import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** NATS servers with credentials, of our own, which then play the external one. */
class NatsPasswordTest {

    @Test
    void user_and_password_open_it_and_wrong_ones_are_told_and_not_shown() {
        try (Sut server = guarded("app:s3cr%40t", "--user", "app", "--pass", "s3cr@t")) {
            external(server, "app:s3cr%40t@").close();
            refused(server, "app:wr0ng@", "wrong user, password or token");
        }
    }

    @Test
    void a_token_opens_it_and_a_wrong_one_is_told_and_not_shown() {
        try (Sut server = guarded("s3cr-t", "--auth", "s3cr-t")) {
            external(server, "s3cr-t@").close();
            refused(server, "wr0ng@", "wrong user, password or token");
        }
    }

    @Test
    void a_server_without_jetstream_is_told() {
        ProcessPart bare = ProcessPart.of(
                "nats-server", launch -> List.of("-a", "127.0.0.1", "-p", String.valueOf(launch.port())));
        ServerRecipe recipe = ServerRecipe.named("NATS", "nats").process(bare).build();
        try (Sut server = start(recipe)) {
            refused(server, "", "it runs without JetStream: start it with -js");
        }
    }

    private static Sut guarded(String who, String... words) {
        ProcessPart open = NatsSut.recipe().process().orElseThrow();
        return start(ServerRecipe.named("NATS", "nats")
                .probe(NatsSut.recipe().probe())
                .process(ProcessPart.of("nats-server", launch -> {
                    List<String> all = new ArrayList<>(open.arguments().apply(launch));
                    all.addAll(List.of(words));
                    return all;
                }))
                .ownUrl((host, port) -> "nats://" + who + "@" + host + ":" + port)
                .build());
    }

    private static Sut start(ServerRecipe recipe) {
        Settings process = Settings.of(Map.of("touchstone.guarded.provisioning", "process"));
        return Suts.start(recipe, new SutRequest("guarded", process, StartOptions.standard()));
    }

    private static void refused(Sut server, String who, String why) {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> external(server, who).close())
                .withMessageContaining(why)
                .withMessageContaining("check touchstone.nats.url (property)")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("wr0ng", "s3cr"));
    }

    private static Sut external(Sut server, String who) {
        String url = "nats://" + who + "127.0.0.1:" + server.url().portOr(0);
        Settings settings = Settings.of(Map.of("touchstone.nats.url", url));
        return Suts.start(NatsSut.recipe(), new SutRequest("nats", settings, StartOptions.standard()));
    }
}
