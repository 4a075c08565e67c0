package dev.touchstone.driver.redis;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.driver.api.testing.TestServer;
import io.lettuce.core.KillArgs;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The connections that transactions have for themselves. */
class RedisTransactionTest {

    private final TestServer server = TestServer.fast(new RedisBackendProvider());
    private final Backend backend = server.open();
    private final KeyValueBasic store = backend.in("t1").open(KeyValueBasic.class);
    private final KeyValueTransactional transactions = backend.in("t1").open(KeyValueTransactional.class);
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
    void one_whose_connection_broke_does_not_commit_although_its_watch_is_forgotten() {
        Transaction open = reading("colour");
        open.set("shape", bytes("round"));
        admin.clientKill(KillArgs.Builder.skipme());
        await().ignoreExceptions().until(() -> !store.exists("shape"));

        refused(FailureKind.UNAVAILABLE, open::commit);
        assertThat(store.exists("shape")).isFalse();
        reading("colour").commit();
    }

    @Test
    void a_connection_is_used_again_and_watches_nothing_then() {
        reading("colour").rollback();
        store.set("colour", bytes("red"));
        int connections = admin.clientList().lines().toList().size();
        for (int i = 0; i < 20; i++) {
            Transaction open = reading("shape");
            open.set("shape", bytes("round"));
            open.commit();
        }
        assertThat(admin.clientList().lines()).hasSize(connections);
    }

    @Test
    void what_was_abandoned_is_closed_with_its_client() {
        long ours = admin.clientList().lines().count();
        try (Backend own = server.open()) {
            KeyValueTransactional abandoned = own.in("t1").open(KeyValueTransactional.class);
            for (int i = 0; i < 50; i++) {
                abandoned.begin().get("colour");
            }
            assertThat(admin.clientList().lines()).hasSizeGreaterThan(50);
        }
        await().until(() -> admin.clientList().lines().count() == ours);
    }

    @Test
    void what_was_about_to_be_opened_when_nobody_waited_any_more_is_not_kept_open() {
        long ours = admin.clientList().lines().count();
        server.sut().disruption().orElseThrow().freeze();
        for (int i = 0; i < 3; i++) {
            refused(FailureKind.TIMEOUT, () -> reading("colour"));
        }
        server.sut().disruption().orElseThrow().thaw();

        reading("colour").commit();
        await().untilAsserted(
                        () -> assertThat(admin.clientList().lines().count()).isLessThanOrEqualTo(ours + 1));
    }

    private Transaction reading(String key) {
        Transaction open = transactions.begin();
        open.get(key);
        return open;
    }
}
