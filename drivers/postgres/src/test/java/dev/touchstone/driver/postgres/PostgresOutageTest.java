package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.sut.Disruption;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresOutageTest {

    private static final byte[] RED = "red".getBytes(UTF_8);
    private static final Duration BOUND = PostgresTestServer.DEADLINE.plusSeconds(2);

    @Test
    void while_the_server_is_gone_it_is_unavailable_and_then_it_heals_with_all_that_was_acknowledged() {
        try (PostgresTestServer server = PostgresTestServer.durable();
                Backend backend = server.open()) {
            KeyValueBasic store = backend.in("t1").open(KeyValueBasic.class);
            Disruption disruption = server.sut().disruption().orElseThrow();
            assertThat(backend.traits().lost()).as("durable is given").isEmpty();
            for (int i = 0; i < 100; i++) {
                store.set("key" + i, RED);
            }
            disruption.kill();

            assertThat(System.nanoTime()).satisfies(begun -> {
                unavailable(() -> store.get("key1"));
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
            });
            unavailable(server::open);

            disruption.restart();
            await().atMost(BOUND).ignoreExceptions().until(() -> store.exists("key0"));
            for (int i = 0; i < 100; i++) {
                assertThat(store.get("key" + i)).contains(RED);
            }
        }
    }

    private static void unavailable(Runnable call) {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(call::run)
                .returns(FailureKind.UNAVAILABLE, BackendException::kind);
    }
}
