package dev.touchstone.driver.redis;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
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
import org.junit.jupiter.api.Test;

class RedisDriverTest
        implements DriverPromises, ScanPromises, TtlPromises, TransactionPromises, BatchPromises, CasPromises {

    private final Bench bench = Bench.of(new RedisBackendProvider());

    @Override
    public Bench bench() {
        return bench;
    }

    @Test
    void what_it_claims_is_what_it_has() {
        Traits traits = bench.claimed();
        assertThat(traits.overlaidBy(bench.backend().traits()).limit(Traits.MAX_KEY_BYTES))
                .as("the declared limit is the server's standard one")
                .isEqualTo(traits.limit(Traits.MAX_KEY_BYTES));
        assertThat(bench.backend().traits().lost()).containsExactly(Traits.DURABLE);
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_sent() {
        refused(FailureKind.TOO_LARGE, () -> bench.in("n".repeat(961)));
    }

    @Test
    void a_client_goes_on_after_its_run_was_dropped() {
        try (Backend own = bench.server().open("r3")) {
            KeyValueBasic store = Bench.in(own, "[t]*");
            store.set("colour", bytes("red"));
            assertThat(own.dropRun()).isEmpty();
            assertThat(store.exists("colour")).isFalse();
        }
    }
}
