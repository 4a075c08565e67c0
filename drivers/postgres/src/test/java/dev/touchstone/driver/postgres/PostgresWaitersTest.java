package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.postgres.Threads.inBackground;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.sut.FaultProxy;
import dev.touchstone.sut.Suts;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More callers than there are connections, all of which are at work: bad news reaches those too who wait for one. */
class PostgresWaitersTest {

    private static final int CONNECTIONS = 8;
    private static final int CALLERS = 40;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @Test
    void when_the_server_is_gone_all_are_told_at_once() throws SQLException {
        toldAtOnce((wire, client) -> wire.cut());
    }

    @Test
    void when_the_client_is_closed_all_are_told_at_once_and_nobody_is_interrupted() throws SQLException {
        toldAtOnce((wire, client) -> client.close());
    }

    private static void toldAtOnce(BiConsumer<FaultProxy, Backend> news) throws SQLException {
        PostgresBackendProvider driver = new PostgresBackendProvider();
        OpenOptions patient = new OpenOptions("r1", DEADLINE, Clock.systemUTC());
        try (TestServer server = TestServer.fast(driver);
                FaultProxy wire = FaultProxy.to(server.sut().url());
                Backend client = driver.open(Suts.seenThrough(server.sut(), wire.url()), patient);
                Sql holder = Sql.to(server)) {
            KeyValueBasic store = client.in("t1").open(KeyValueBasic.class);
            store.set("colour", bytes("red"));
            holder.run("BEGIN; DELETE FROM keyvalue");
            List<CompletableFuture<FailureKind>> callers = callers(store);
            await().atMost(SOON).until(() -> holder.waiting() == CONNECTIONS);

            news.accept(wire, client);
            assertThat(callers)
                    .allSatisfy(
                            caller -> assertThat(caller).succeedsWithin(SOON).isEqualTo(FailureKind.UNAVAILABLE));
        }
    }

    private static List<CompletableFuture<FailureKind>> callers(KeyValueBasic store) {
        return Stream.generate(() -> inBackground(() -> told(store)))
                .limit(CALLERS)
                .toList();
    }

    private static FailureKind told(KeyValueBasic store) {
        try {
            store.set("colour", bytes("blue"));
            throw new AssertionError("set, although somebody holds the row");
        } catch (BackendException told) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            return told.kind();
        }
    }
}
