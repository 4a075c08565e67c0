package dev.touchstone.driver.memstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.DriverPromises;
import org.junit.jupiter.api.Test;

class MemstoreDriverTest implements DriverPromises {

    private final Bench bench = Bench.of(new MemstoreBackendProvider());

    @Override
    public Bench bench() {
        return bench;
    }

    @Test
    void what_it_claims_is_what_it_has() {
        assertThat(bench.claimed().limit(Traits.MAX_KEY_BYTES)).hasValue(64 << 10);
        assertThat(bench.claimed().limit(Traits.MAX_VALUE_BYTES)).hasValue(8 << 20);
        assertThat(bench.backend().traits().lost()).isEmpty();
    }
}
