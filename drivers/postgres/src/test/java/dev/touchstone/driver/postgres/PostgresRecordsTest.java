package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.records.RecordsBasicPromises;
import dev.touchstone.driver.api.testing.records.RecordsNotSetUpPromises;
import dev.touchstone.driver.api.testing.records.RecordsQueryPromises;
import dev.touchstone.driver.api.testing.records.RecordsRelatedPromises;
import dev.touchstone.driver.api.testing.records.RecordsRulesPromises;
import dev.touchstone.driver.api.testing.records.RecordsTransactionPromises;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRecordsTest
        implements RecordsBasicPromises,
                RecordsNotSetUpPromises,
                RecordsQueryPromises,
                RecordsRelatedPromises,
                RecordsRulesPromises,
                RecordsTransactionPromises {

    private final Bench bench = Bench.of(new PostgresBackendProvider());

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
        assertThat(bench.backend().dropRun()).isEmpty();
        bench.close();
    }
}
