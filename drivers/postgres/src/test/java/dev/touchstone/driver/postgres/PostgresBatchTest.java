package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.driver.api.testing.Bench;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Batches larger than anything that a plan was made for, or that a frame holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresBatchTest {

    private final Bench bench = Patient.bench();
    private final KeyValueBatch batch = bench.open(KeyValueBatch.class);

    @AfterAll
    void stop() {
        bench.close();
    }

    @Test
    void the_largest_batch_works_also_with_plans_that_were_kept_from_small_ones() throws SQLException {
        try (Sql sql = Sql.to(bench.server())) {
            for (int i = 0; i < 20; i++) {
                takes(entries(3, 1));
                sql.run("ANALYZE keyvalue");
            }
        }
        takes(entries(16_384, 10));
    }

    @Test
    void a_batch_of_64_values_of_256_KiB_works() {
        takes(entries(64, 256 << 10));
    }

    private void takes(Map<String, byte[]> entries) {
        List<String> keys = List.copyOf(entries.keySet());
        batch.batchSet(entries);
        batch.batchSet(entries);
        assertThat(batch.batchGet(keys).stream()
                        .filter(value -> value.isPresent() && value.get()[0] == 1)
                        .count())
                .isEqualTo(keys.size());
        assertThat(batch.batchDelete(keys)).containsOnly(true);
        assertThat(batch.batchDelete(keys)).containsOnly(false);
    }

    private static Map<String, byte[]> entries(int count, int size) {
        byte[] value = new byte[size];
        Arrays.fill(value, (byte) 1);
        return IntStream.range(0, count)
                .mapToObj(i -> "key" + i)
                .collect(Collectors.toMap(Function.identity(), key -> value));
    }
}
