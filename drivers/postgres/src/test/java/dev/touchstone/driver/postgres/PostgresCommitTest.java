package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.postgres.Threads.inBackground;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.driver.api.testing.Bench;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A commit among writers that know of no transaction, seen step by step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresCommitTest {

    private final Bench bench = Patient.bench();
    private final Sql sql = Sql.to(bench.server());

    PostgresCommitTest() throws SQLException {}

    @AfterEach
    void drop() throws SQLException {
        sql.run("ROLLBACK");
        assertThat(bench.backend().drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() throws SQLException {
        sql.close();
        bench.close();
    }

    @Test
    void between_the_comparison_and_the_commit_nobody_makes_a_key_that_was_read_absent() throws SQLException {
        CompletableFuture<Boolean> committed = stoppedHalfWay(reading("absent"));
        CompletableFuture<Boolean> made = inBackground(() -> set("absent"));
        await().until(() -> sql.waiting() == 2);
        assertThat(bench.store().exists("absent")).isFalse();

        sql.run("COMMIT");
        assertThat(committed.join() && made.join()).isTrue();
        assertThat(bench.store().get("z")).contains(bytes("new"));
        assertThat(bench.store().get("absent")).contains(bytes("z"));
    }

    @Test
    void between_the_comparison_and_the_commit_nobody_changes_a_key_that_was_read() throws SQLException {
        set("colour");
        CompletableFuture<Boolean> committed = stoppedHalfWay(reading("colour"));
        CompletableFuture<Boolean> deleted = inBackground(() -> bench.store().delete("colour"));
        await().until(() -> sql.waiting() == 2);

        sql.run("COMMIT");
        assertThat(committed.join() && deleted.join()).isTrue();
    }

    @Test
    void a_key_that_was_read_absent_and_not_written_leaves_no_row() throws SQLException {
        Transaction open = reading("absent");
        open.commit();
        assertThat(sql.rows("true")).isEqualTo(1);
    }

    @Test
    void a_key_that_was_read_and_is_over_by_now_is_a_conflict() {
        bench.open(KeyValueTtl.class).set("colour", bytes("red"), Duration.ofMillis(200));
        Transaction reads = transactions().begin();
        Transaction writes = reading("colour");
        assertThat(List.of(reads.get("colour"), writes.get("colour")))
                .allSatisfy(red -> assertThat(red).isPresent());
        await().until(() -> !bench.store().exists("colour"));

        refused(FailureKind.CONFLICT, reads::commit);
        refused(FailureKind.CONFLICT, writes::commit);
    }

    @Test
    void a_key_made_before_a_commit_that_its_maker_does_not_see_is_a_conflict() {
        for (int round = 0; round < 300; round++) {
            String absent = "absent" + round;
            Transaction open = reading(absent);
            CompletableFuture<Boolean> seen =
                    inBackground(() -> set(absent) && bench.store().exists("z"));
            boolean committed = Threads.commits(open);
            assertThat(seen.join() || !committed).as("round %d", round).isTrue();
            bench.store().delete("z");
        }
    }

    /** A transaction that has read this key and written another, which comes later in the order of keys. */
    private Transaction reading(String read) {
        Transaction open = transactions().begin();
        open.get(read);
        open.set("z", bytes("new"));
        return open;
    }

    /** Its commit, which has locked what was read and waits for what is written until the row is let go. */
    private CompletableFuture<Boolean> stoppedHalfWay(Transaction open) throws SQLException {
        set("z");
        sql.run("BEGIN; SELECT FROM keyvalue WHERE key = 'z' FOR UPDATE");
        CompletableFuture<Boolean> committed = inBackground(() -> Threads.commits(open));
        await().until(() -> sql.waiting() == 1);
        return committed;
    }

    private boolean set(String key) {
        bench.store().set(key, bytes("z"));
        return true;
    }

    private KeyValueTransactional transactions() {
        return bench.open(KeyValueTransactional.class);
    }
}
