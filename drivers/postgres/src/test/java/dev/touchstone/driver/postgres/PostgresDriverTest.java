package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.testing.BatchPromises;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.CasPromises;
import dev.touchstone.driver.api.testing.DriverPromises;
import dev.touchstone.driver.api.testing.ScanPromises;
import dev.touchstone.driver.api.testing.TransactionPromises;
import dev.touchstone.driver.api.testing.TtlPromises;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostgresDriverTest
        implements DriverPromises, ScanPromises, TtlPromises, TransactionPromises, BatchPromises, CasPromises {

    private final Bench bench = Bench.of(new PostgresBackendProvider());
    private final KeyValueBasic store = bench.store();

    @Override
    public Bench bench() {
        return bench;
    }

    @Test
    void what_it_claims_is_what_it_has() {
        assertThat(bench.claimed().limit(Traits.MAX_KEY_BYTES)).hasValue(2048);
        assertThat(bench.claimed().limit(Traits.MAX_VALUE_BYTES)).hasValue(8 << 20);
        assertThat(bench.claimed("keyvalue_scan").has(Traits.ORDERED_SCAN)).isTrue();
        assertThat(bench.claimed("keyvalue_batch").has(Traits.ATOMIC_BATCH)).isTrue();
        assertThat(bench.claimed("keyvalue_ttl").duration(Traits.TTL_RESOLUTION))
                .contains(Duration.ofMillis(1));
        assertThat(bench.backend().traits().lost()).containsExactly(Traits.DURABLE);
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_sent() {
        refused(FailureKind.TOO_LARGE, () -> store.get("k".repeat(2049)));
        refused(FailureKind.TOO_LARGE, () -> store.set("colour", new byte[(8 << 20) + 1]));
        refused(FailureKind.TOO_LARGE, () -> bench.in("n".repeat(513)));
    }

    @Test
    void the_longest_key_fits_beside_the_longest_namespace_also_when_it_cannot_be_compressed() {
        KeyValueBasic longest = bench.in(noise(512));
        longest.set(noise(2048), bytes("red"));
        assertThat(longest.get(noise(2048))).contains(bytes("red"));
    }

    @Test
    void an_interrupted_thread_keeps_its_flag_and_the_next_answer_is_its_own() {
        store.set("colour", bytes("red"));
        store.set("shape", bytes("round"));
        Thread.currentThread().interrupt();
        refused(FailureKind.TIMEOUT, () -> store.get("colour"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.get("shape")).contains(bytes("round"));
    }

    private static String noise(int chars) {
        StringBuilder noise = new StringBuilder();
        new Random(chars).ints(chars, ' ', 0x7f).forEach(c -> noise.append((char) c));
        return noise.toString();
    }
}
