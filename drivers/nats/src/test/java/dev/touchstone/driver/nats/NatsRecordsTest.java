package dev.touchstone.driver.nats;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.driver.api.testing.records.RecordsBasicPromises;
import dev.touchstone.driver.api.testing.records.RecordsNotSetUpPromises;
import dev.touchstone.driver.api.testing.records.RecordsQueryPromises;
import dev.touchstone.driver.api.testing.records.RecordsRelatedPromises;
import dev.touchstone.driver.api.testing.records.RecordsRulesPromises;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import dev.touchstone.model.RowJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NatsRecordsTest
        implements RecordsBasicPromises,
                RecordsNotSetUpPromises,
                RecordsRulesPromises,
                RecordsQueryPromises,
                RecordsRelatedPromises {

    private static final Model MEMBER = Model.of(Models.Member.class);
    private static final Model PACK = Model.of(Models.Pack.class);
    private static final Model ACTION = Model.of(Models.Action.class);

    private static final int LARGEST_RECORD = ((8 << 20) - 256 - 1024) / 2;

    private final Bench bench = Bench.of(new NatsBackendProvider());

    @Override
    public Bench bench() {
        return bench;
    }

    @Test
    void what_it_claims_is_what_it_has() {
        Traits claimed = bench.claimed("records_basic");
        assertThat(claimed.overlaidBy(bench.backend().traits()).limit(Traits.MAX_RECORD_BYTES))
                .as("half of the 8 MiB that our own server takes, and room for a ticket")
                .hasValue(LARGEST_RECORD);
    }

    @Test
    void the_largest_record_can_be_drafted_and_one_byte_more_is_refused_before_anything_is_written() {
        RecordsBasic records = bench.open(RecordsBasic.class);
        records.setUp(MEMBER);
        Row empty = records.create(MEMBER, member("empty", ""));
        int around = RowJson.write(MEMBER, empty.with("id", "large")).length();
        Row large = records.create(MEMBER, member("large", "x".repeat(LARGEST_RECORD - around)));
        Row other = large.with("pack", "y".repeat(LARGEST_RECORD - around));
        assertThat(records.upsert(MEMBER, other)).isEqualTo(other);
        assertThat(records.get(MEMBER, "large")).contains(other);
        refused(
                FailureKind.TOO_LARGE,
                () -> records.create(MEMBER, member("larger", "x".repeat(LARGEST_RECORD - around))));
        refused(
                FailureKind.TOO_LARGE,
                () -> records.update(MEMBER, "large", Row.empty().with("visits", 10)));
        assertThat(records.get(MEMBER, "large")).contains(other);
        assertThat(records.count(MEMBER)).isEqualTo(2);
        assertThat(records.delete(MEMBER, "large")).isTrue();
    }

    private static Row member(String id, String pack) {
        return Row.empty().with("id", id).with("pack", pack).with("ref", "r");
    }

    @Test
    void the_longest_names_fit() {
        String namespace = "*".repeat(256);
        RecordsBasic records = bench.backend().in(namespace).open(RecordsBasic.class);
        records.setUp(PACK);
        records.setUp(ACTION);
        for (String key : List.of(">".repeat(1024), "a".repeat(1024), "a".repeat(1023))) {
            records.create(PACK, Row.empty().with("ref", key));
            records.create(ACTION, Row.empty().with("ref", key).with("pack", key));
        }
        assertThat(records.all(ACTION, 10, Optional.empty()).items())
                .extracting(row -> String.valueOf(row.get("ref")).length())
                .containsExactly(1024, 1023, 1024);
        assertThat(records.delete(PACK, ">".repeat(1024))).isTrue();
        assertThat(records.count(ACTION)).isEqualTo(2);
        refused(FailureKind.TOO_LARGE, () -> records.get(PACK, "ü".repeat(513)));
        assertThat(bench.backend().drop(namespace)).isEmpty();
    }

    @Test
    void records_are_no_keys_of_a_store() {
        RecordsBasic records = bench.open(RecordsBasic.class);
        records.setUp(PACK);
        records.create(PACK, Row.empty().with("ref", "p"));
        KeyValueScan keys = bench.open(KeyValueScan.class);
        assertThat(keys.count("")).isZero();
        assertThat(keys.scan("", 10, Optional.empty()).items()).isEmpty();
    }

    @AfterEach
    void drop() {
        assertThat(bench.backend().drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        bench.close();
    }
}
