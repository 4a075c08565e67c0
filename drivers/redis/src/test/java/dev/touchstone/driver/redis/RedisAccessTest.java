package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.sut.ServerUrl;
import io.lettuce.core.AclSetuserArgs;
import io.lettuce.core.RedisClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server on which we are a guest: with a password, and not allowed everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisAccessTest {

    private static final String PASSWORD = "p@:s/%s";

    private final TestServer server = TestServer.durable(new RedisBackendProvider());

    RedisAccessTest() {
        try (RedisClient client = RedisClient.create(server.sut().url().exact().toString())) {
            AclSetuserArgs guest = AclSetuserArgs.Builder.on()
                    .addPassword(PASSWORD)
                    .allKeys()
                    .allCommands()
                    .removeCommand(io.lettuce.core.protocol.CommandType.CONFIG)
                    .removeCommand(io.lettuce.core.protocol.CommandType.INFO);
            client.connect().sync().aclSetuser("guest", guest);
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_guest_that_may_not_ask_for_settings_works_and_promises_no_durability() {
        try (RedisSession session = open("guest:p%40:s%2F%25s")) {
            assertThat(session.traits().lost()).containsExactly(Traits.DURABLE);
            KeyValueBasic store = new RedisKeyValueBasic(session.namespace("t1"));
            store.set("colour", "red".getBytes(UTF_8));
            assertThat(session.drop("t1")).isEmpty();
            assertThat(store.exists("colour")).isFalse();
        }
    }

    @Test
    void a_wrong_password_is_told_without_showing_it() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> open("guest:wr0ng"))
                .withMessageContaining("guest:***@")
                .withMessageContaining("WRONGPASS")
                .withMessageNotContaining("wr0ng")
                .returns(FailureKind.UNAVAILABLE, BackendException::kind);
    }

    @Test
    void a_name_that_begins_with_another_ones_is_not_swept_with_it() {
        try (Backend backend = server.open()) {
            backend.in("a-b[c]").open(KeyValueBasic.class).set("k", new byte[0]);
            backend.in("a-b?c?").open(KeyValueBasic.class).set("k", new byte[0]);
            assertThat(backend.drop("a-b?c?")).isEmpty();
            assertThat(backend.in("a-b[c]").open(KeyValueBasic.class).exists("k"))
                    .isTrue();
        }
    }

    private RedisSession open(String credentials) {
        ServerUrl plain = server.sut().url();
        ServerUrl url = ServerUrl.of("redis://" + credentials + "@" + plain.host() + ":" + plain.portOr(6379) + "/0");
        return RedisSession.open(url, OpenOptions.of("r1"));
    }
}
