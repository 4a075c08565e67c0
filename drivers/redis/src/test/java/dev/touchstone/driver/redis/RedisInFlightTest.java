package dev.touchstone.driver.redis;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import io.lettuce.core.KillArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a command that was sent and not yet answered. */
class RedisInFlightTest {

    private static final byte[] RED = "red".getBytes(UTF_8);

    private final TestServer server = TestServer.fast(new RedisBackendProvider());
    private final Backend backend = server.open();
    private final KeyValueBasic store = backend.in("t1").open(KeyValueBasic.class);
    private final RedisClient client =
            RedisClient.create(server.sut().url().exact().toString());
    private final RedisCommands<String, String> admin = client.connect().sync();

    @AfterEach
    void stop() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        backend.close();
        server.close();
    }

    @Test
    void a_command_without_an_answer_times_out_and_later_answers_are_not_shifted() {
        store.set("shape", RED);
        admin.clientPause(deadlines(1.2).toMillis());
        long begun = System.nanoTime();
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> store.get("shape"))
                .returns(FailureKind.TIMEOUT, BackendException::kind);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(deadlines(0.9), deadlines(1.5));

        await().ignoreExceptions().until(() -> store.get("colour").isEmpty());
        assertThat(store.get("shape")).contains(RED);
    }

    @Test
    void a_command_whose_connection_broke_fails_at_once_and_is_not_sent_again() {
        client("PAUSE", "60000", "WRITE");
        long begun = System.nanoTime();
        CompletableFuture<Void> write = CompletableFuture.runAsync(() -> store.set("colour", RED));
        await().until(() -> admin.clientList().contains("cmd=set"));
        admin.clientKill(KillArgs.Builder.skipme());

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(write::join)
                .havingCause()
                .isInstanceOf(BackendException.class)
                .withMessageStartingWith("UNAVAILABLE: SET");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("at once").isLessThan(deadlines(0.9));
        client("UNPAUSE");
        await().ignoreExceptions().until(() -> store.get("shape").isEmpty());
        assertThat(store.exists("colour")).isFalse();
    }

    @Test
    void an_interrupted_thread_keeps_its_flag_and_the_next_answer_is_its_own() {
        client("PAUSE", "60000", "WRITE");
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> store.set("colour", RED))
                .withMessageContaining("interrupted")
                .returns(FailureKind.TIMEOUT, BackendException::kind);
        assertThat(Thread.interrupted()).isTrue();

        client("UNPAUSE");
        assertThat(store.get("shape")).isEmpty();
    }

    @Test
    void a_transaction_without_an_answer_leaves_no_connection_to_the_next_that_still_does_something() {
        KeyValueTransactional transactions = backend.in("t1").open(KeyValueTransactional.class);
        Transaction unanswered = transactions.begin();
        unanswered.get("colour");
        unanswered.set("colour", RED);
        client("PAUSE", "60000", "WRITE");
        refused(FailureKind.TIMEOUT, unanswered::commit);

        Transaction next = transactions.begin();
        assertThat(next.get("shape")).isEmpty();
        next.commit();
        client("UNPAUSE");
        assertThat(transactions.begin().get("shape")).isEmpty();
    }

    @Test
    void a_record_whose_script_was_not_answered_is_not_written_again() {
        Model account = Model.of(Models.Account.class);
        RecordsBasic records = backend.in("t1").open(RecordsBasic.class);
        records.setUp(account);
        records.create(account, Row.empty().with("id", "a").with("balance", 1L));
        client("PAUSE", "60000", "WRITE");
        Row more = Row.empty().with("balance", 2L);
        refused(FailureKind.TIMEOUT, () -> records.update(account, "a", more));
        client("UNPAUSE");
        await().until(() ->
                records.get(account, "a").orElseThrow().get("version").equals(2L)); // written late
        assertThat(records.update(account, "a", more).get("version")).isEqualTo(3L);
    }

    private void client(String... words) {
        CommandArgs<String, String> args = new CommandArgs<>(StringCodec.UTF8);
        for (String word : words) {
            args.add(word);
        }
        admin.dispatch(CommandType.CLIENT, new StatusOutput<>(StringCodec.UTF8), args);
    }

    private static Duration deadlines(double times) {
        return Duration.ofMillis((long) (TestServer.DEADLINE.toMillis() * times));
    }
}
