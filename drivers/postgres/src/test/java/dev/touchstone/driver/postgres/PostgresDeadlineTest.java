package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.testing.Refusals;
import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.sut.FaultProxy;
import dev.touchstone.sut.Suts;
import dev.touchstone.sut.postgres.PostgresSut;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

class PostgresDeadlineTest {

    private static final Duration IDLE = Duration.ofMillis(700); // longer than a connection is trusted unasked
    private static final byte[] RED = "red".getBytes(UTF_8);

    @Test
    void a_row_that_somebody_holds_is_waited_for_until_the_deadline_and_no_longer() throws SQLException {
        try (TestServer server = TestServer.fast(new PostgresBackendProvider());
                Backend backend = server.open()) {
            KeyValueBasic store = backend.in("t1").open(KeyValueBasic.class);
            store.set("colour", RED);
            var address = PostgresSut.jdbc(server.sut().url());
            try (Connection holder = new Driver().connect(address.url(), address.properties());
                    var statement = holder.createStatement()) {
                holder.setAutoCommit(false);
                statement.execute("DELETE FROM touchstone_r1.keyvalue");
                assertThat(System.nanoTime()).satisfies(begun -> {
                    assertThatExceptionOfType(BackendException.class)
                            .isThrownBy(() -> store.set("colour", RED))
                            .withMessageContaining("statement timeout")
                            .returns(FailureKind.TIMEOUT, BackendException::kind);
                    assertThat(Duration.ofNanos(System.nanoTime() - begun))
                            .isLessThan(TestServer.DEADLINE.multipliedBy(3));
                });
                holder.rollback();
            }
            store.set("colour", RED);
            assertThat(store.get("colour")).contains(RED);
        }
    }

    @Test
    void connections_that_lay_idle_and_do_not_answer_have_one_deadline_together() {
        PostgresBackendProvider driver = new PostgresBackendProvider();
        OpenOptions options = new OpenOptions("r1", TestServer.DEADLINE, Clock.systemUTC());
        try (TestServer server = TestServer.fast(driver);
                FaultProxy wire = FaultProxy.to(server.sut().url());
                Backend client = driver.open(Suts.seenThrough(server.sut(), wire.url()), options)) {
            KeyValueBasic store = client.in("t1").open(KeyValueBasic.class);
            Threads.eight(thread -> store.set("colour" + thread, RED));
            long used = System.nanoTime();
            await().until(() -> System.nanoTime() - used > IDLE.toNanos());
            wire.stall();

            long begun = System.nanoTime();
            Refusals.refused(FailureKind.TIMEOUT, () -> store.set("colour", RED));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TestServer.DEADLINE.multipliedBy(3));
        }
    }
}
