package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.Model;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/** A server for tests of records, whose namespace {@code t1} each of them begins with empty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecordsBench {

    final Bench bench = Bench.of(new PostgresBackendProvider());

    RecordsBasic ready(Model... models) {
        RecordsBasic records = bench.open(RecordsBasic.class);
        for (Model model : models) {
            records.setUp(model);
        }
        return records;
    }

    /** As another client does that knows nothing of models. */
    void raw(String sql) throws SQLException {
        try (Sql raw = Sql.to(bench.server())) {
            raw.run(sql);
        }
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
