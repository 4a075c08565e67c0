package dev.touchstone.driver.redis;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.registry.ClaimsReader;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How records are kept beside what else there is on a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisRecordsKeptTest {

    private static final Model EVERYTHING = Model.of(Models.Everything.class);
    private static final Model PACK = Model.of(Models.Pack.class);
    private static final Model ACTION = Model.of(Models.Action.class);

    private final Bench bench = Bench.of(new RedisBackendProvider());
    private final RecordsBasic records = bench.open(RecordsBasic.class);
    private final RedisClient client =
            RedisClient.create(bench.server().sut().url().exact().toString());

    @AfterEach
    void drop() {
        assertThat(bench.backend().drop("t1")).isEmpty();
        assertThat(client.connect().sync().dbsize()).as("nothing is left").isZero();
    }

    @AfterAll
    void stop() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        bench.close();
    }

    private static Row pack(String ref) {
        return Row.empty().with("ref", ref);
    }

    private static Row action(String ref, String pack) {
        return Row.empty().with("ref", ref).with("pack", pack);
    }

    @Test
    void no_scan_of_keys_meets_records() {
        records.setUp(PACK);
        records.create(PACK, pack("p"));
        bench.store().set("rows:Pack", bytes("red"));
        KeyValueScan scan = bench.open(KeyValueScan.class);
        assertThat(scan.scanKeys("", 10, Optional.empty()).items()).containsExactly("rows:Pack");
        assertThat(records.get(PACK, "p")).isPresent();
    }

    @Test
    void a_deletion_reaches_models_that_this_client_never_heard_of() {
        List.of(PACK, ACTION).forEach(records::setUp);
        records.create(PACK, pack("p"));
        records.create(ACTION, action("a", "p"));
        try (Backend other = bench.server().open()) {
            assertThat(other.in("t1").open(RecordsBasic.class).delete(PACK, "p"))
                    .isTrue();
        }
        assertThat(records.get(ACTION, "a")).isEmpty();
        assertThat(records.count(ACTION)).isZero();
    }

    @Test
    void a_server_that_forgot_the_scripts_is_told_them_again() {
        records.setUp(PACK);
        records.create(PACK, pack("p"));
        client.connect().sync().scriptFlush();
        records.create(PACK, pack("q"));
        assertThat(records.all(PACK, 10, Optional.empty()).items()).hasSize(2);
    }

    @Test
    void no_child_outlives_a_parent_that_goes_while_it_comes() {
        List.of(PACK, ACTION).forEach(records::setUp);
        for (int round = 0; round < 5; round++) {
            records.create(PACK, pack("p"));
            List<CompletableFuture<Boolean>> acts = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> i == 6
                            ? records.delete(PACK, "p")
                            : records.create(ACTION, action("a" + i, "p")).has("ref")))
                    .toList();
            acts.forEach(act -> act.handle((done, failure) -> failure == null
                            || (failure.getCause() instanceof BackendException refused
                                    && refused.kind() == FailureKind.VALIDATION))
                    .thenAccept(expected -> assertThat(expected).isTrue())
                    .join());
            assertThat(records.count(PACK)).isZero();
            assertThat(records.count(ACTION)).isZero();
        }
    }

    @Test
    void a_row_above_the_limit_is_refused_before_anything_is_written() {
        records.setUp(EVERYTHING);
        long limit = ClaimsReader.of(bench.server().driver())
                .on("records_basic")
                .orElseThrow()
                .traits()
                .limit("maxRecordBytes")
                .orElseThrow();
        assertThat(limit).isEqualTo(RecordsLimits.STANDARD_ROW_BYTES);
        String large = "a".repeat(Math.toIntExact(limit));
        refused(
                FailureKind.TOO_LARGE,
                () -> records.create(EVERYTHING, Row.empty().with("id", 1L).with("text", large)));
        assertThat(records.count(EVERYTHING)).isZero();
    }

    @Test
    void thousands_are_written_and_found() {
        try (Backend patient = bench.server().openPatiently()) {
            RecordsBasic basic = patient.in("t1").open(RecordsBasic.class);
            RecordsBulk bulk = patient.in("t1").open(RecordsBulk.class);
            List.of(PACK, ACTION).forEach(basic::setUp);
            bulk.createAll(PACK, List.of(pack("p"), pack("q")));
            bulk.createAll(
                    ACTION,
                    IntStream.range(0, 9_000)
                            .mapToObj(i -> action("a" + i, i % 3 == 0 ? "p" : "q"))
                            .toList());
            Filter ofP = new Filter.Compare("pack", Filter.Operator.EQUAL, "p");
            assertThat(patient.in("t1")
                            .open(RecordsQuery.class)
                            .query(ACTION, Query.of(ofP))
                            .items())
                    .hasSize(3_000);
            assertThat(basic.delete(PACK, "q")).isTrue();
            assertThat(basic.count(ACTION)).isEqualTo(3_000);
            basic.clear(PACK);
            assertThat(basic.count(ACTION)).isZero();
        }
    }
}
