package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.driver.api.keyvalue.Ttl;
import dev.touchstone.driver.api.testing.Bench;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rows whose deadline is over: to every contract they are as none, and in passing they are removed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresExpiryTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final Bench bench = Patient.bench();
    private final Sql sql = Sql.to(bench.server());

    PostgresExpiryTest() throws SQLException {}

    /** So many rows, {@code key1} and so on, that are over since a second. */
    private void over(int rows) throws SQLException {
        sql.run("INSERT INTO keyvalue SELECT 't1', ('key' || i)::bytea, 'red',"
                + " clock_timestamp() - interval '1 second' FROM generate_series(1, " + rows + ") AS i");
    }

    @BeforeEach
    void empty() throws SQLException {
        sql.run("ROLLBACK; DELETE FROM keyvalue");
    }

    @AfterAll
    void stop() throws SQLException {
        sql.close();
        bench.close();
    }

    @Test
    void a_row_past_its_deadline_is_found_by_no_contract() throws SQLException {
        over(1);
        assertThat(bench.store().get("key1")).isEmpty();
        assertThat(bench.store().delete("key1")).isFalse();
        assertThat(bench.open(KeyValueScan.class).count("")).isZero();
        assertThat(bench.open(KeyValueScan.class)
                        .scanKeys("", 9, Optional.empty())
                        .items())
                .isEmpty();
        assertThat(batch().batchGet(List.of("key1"))).containsExactly(Optional.empty());
        assertThat(batch().batchDelete(List.of("key1"))).containsExactly(false);
        assertThat(ttl().ttl("key1")).isEqualTo(new Ttl.NoKey());
        assertThat(cas().compareAndSwap("key1", Expected.value(bytes("red")), bytes("blue")))
                .isNotEqualTo(CasResult.done());
        assertThat(cas().compareAndDelete("key1", bytes("red"))).isNotEqualTo(CasResult.done());
        assertThat(sql.rows("key = 'key1'")).as("though it is there").isEqualTo(1);
    }

    @Test
    void whatever_writes_such_a_key_anew_leaves_it_without_a_deadline() throws SQLException {
        over(4);
        bench.store().set("key1", bytes("blue"));
        batch().batchSet(Map.of("key2", bytes("blue")));
        assertThat(cas().compareAndSwap("key3", Expected.absent(), bytes("blue")))
                .isEqualTo(CasResult.done());
        try (Transaction open = bench.open(KeyValueTransactional.class).begin()) {
            assertThat(open.get("key4")).isEmpty();
            open.set("key4", bytes("blue"));
            open.commit();
        }
        assertThat(batch().batchGet(List.of("key1", "key2", "key3", "key4")))
                .allSatisfy(value -> assertThat(value).contains(bytes("blue")));
        assertThat(sql.rows("expires_at IS NOT NULL")).isZero();
    }

    @Test
    void writes_with_a_deadline_remove_what_is_over_bit_by_bit_and_nothing_else() throws SQLException {
        over(100);
        sql.run("UPDATE keyvalue SET expires_at = NULL WHERE key = 'key7'");
        KeyValueTtl writer = ttl();
        writer.set("fence", bytes("up"), LONG);
        assertThat(sql.rows("true")).isEqualTo(100 + 1 - 64);
        for (int i = 0; i < 16; i++) {
            writer.expire("fence", LONG);
        }
        assertThat(sql.rows("true")).isEqualTo(2);
        assertThat(bench.store().exists("key7")).isTrue();
    }

    @Test
    void the_sweep_waits_for_nobody_and_leaves_what_is_renewed_meanwhile() throws SQLException {
        over(2);
        sql.run("BEGIN; UPDATE keyvalue SET expires_at = NULL WHERE key = 'key1'");
        ttl().set("fence", bytes("up"), LONG);
        sql.run("COMMIT");
        ttl().set("fence", bytes("up"), LONG);

        assertThat(sql.rows("key = 'key2'")).isZero();
        assertThat(bench.store().get("key1")).contains(bytes("red"));
    }

    @Test
    void who_waits_for_a_row_until_its_deadline_is_over_finds_nothing() throws SQLException {
        bench.store().set("colour", bytes("red"));
        sql.run("BEGIN; UPDATE keyvalue SET expires_at = clock_timestamp() + interval '300 ms'");
        CompletableFuture<Boolean> deleted =
                Threads.inBackground(() -> bench.store().delete("colour"));
        await().until(() -> sql.waiting() == 1);
        await().until(() -> sql.rows("expires_at < clock_timestamp()") == 1);
        sql.run("COMMIT");
        assertThat(deleted.join()).isFalse();
    }

    private KeyValueTtl ttl() {
        return bench.open(KeyValueTtl.class);
    }

    private KeyValueBatch batch() {
        return bench.open(KeyValueBatch.class);
    }

    private KeyValueCas cas() {
        return bench.open(KeyValueCas.class);
    }
}
