package dev.touchstone.driver.redis;

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
class RedisRecordsTest
        implements RecordsBasicPromises,
                RecordsNotSetUpPromises,
                RecordsRulesPromises,
                RecordsQueryPromises,
                RecordsTransactionPromises,
                RecordsRelatedPromises {

    private final Bench bench = Bench.of(new RedisBackendProvider());

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
