package dev.touchstone.sut.redis;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A Redis with passwords, of our own, which then plays the external one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisPasswordTest {

    private final ServerRecipe guarded = ServerRecipe.named("Redis", "redis")
            .probe(RedisSut.recipe().probe())
            .process(ProcessPart.of(
                    "redis-server",
                    launch -> List.of(
                            "--bind",
                            "127.0.0.1", //
                            "--port",
                            String.valueOf(launch.port()), //
                            "--dir",
                            launch.data().toString(), //
                            "--requirepass",
                            "s3cr:t@/%", //
                            "--user",
                            "app",
                            "on",
                            ">app-s3cret",
                            "~*",
                            "+@all")))
            .ownUrl((host, port) -> "redis://:s3cr%3At%40%2F%25@" + host + ":" + port)
            .build();

    private Sut server;

    @BeforeAll
    void start() {
        Settings process = Settings.of(Map.of("touchstone.guarded.provisioning", "process"));
        server = Suts.start(guarded, new SutRequest("guarded", process, StartOptions.standard()));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_right_password_opens_it() {
        try (Sut redis = external("redis://:s3cr%3At%40%2F%25@127.0.0.1:")) {
            assertThat(redis.product()).isEqualTo("Redis");
        }
        try (Sut redis = external("redis://app:app-s3cret@127.0.0.1:")) {
            assertThat(redis.url()).asString().contains("app:***@");
        }
    }

    @Test
    void a_wrong_password_is_told_and_not_shown() {
        refused("redis://:wr0ng@127.0.0.1:", "refused: wrong user or password");
        refused("redis://app:wr0ng@127.0.0.1:", "refused: wrong user or password");
        refused("redis://nobody:wr0ng@127.0.0.1:", "refused: wrong user or password");
    }

    @Test
    void a_missing_password_is_told() {
        refused("redis://127.0.0.1:", "refused: it wants a password and the URL has none");
    }

    @Test
    void a_server_without_tls_is_told_to_one_who_wants_it() {
        refused("rediss://:s3cr%3At%40%2F%25@127.0.0.1:", "no TLS handshake came about: write redis:// for rediss://");
    }

    private void refused(String url, String why) {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> external(url).close())
                .withMessageContaining(why)
                .withMessageContaining("check touchstone.redis.url (property)")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("wr0ng", "s3cr"));
    }

    private Sut external(String url) {
        Settings settings =
                Settings.of(Map.of("touchstone.redis.url", url + server.url().portOr(0)));
        return Suts.start(RedisSut.recipe(), new SutRequest("redis", settings, StartOptions.standard()));
    }
}
