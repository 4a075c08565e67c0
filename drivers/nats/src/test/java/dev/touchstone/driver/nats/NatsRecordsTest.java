package dev.touchstone.driver.nats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.records.RecordsBasicPromises;
import dev.touchstone.driver.api.testing.records.RecordsQueryPromises;
import dev.touchstone.driver.api.testing.records.RecordsRelatedPromises;
import dev.touchstone.driver.api.testing.records.RecordsRulesPromises;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NatsRecordsTest
        implements RecordsBasicPromises, RecordsRulesPromises, RecordsQueryPromises, RecordsRelatedPromises {

    private final Bench bench = Bench.of(new NatsBackendProvider());

    @Override
    public Bench bench() {
        return bench;
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
