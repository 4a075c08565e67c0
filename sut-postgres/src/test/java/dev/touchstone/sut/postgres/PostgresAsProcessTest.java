package dev.touchstone.sut.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresAsProcessTest {

    private final Settings process = Settings.of(Map.of("touchstone.postgres.provisioning", "process"));

    @Test
    void a_binary_of_this_machine_answers_with_its_version() {
        try (Sut postgres = start(StartOptions.standard())) {
            assertThat(postgres.product()).isEqualTo("PostgreSQL");
            assertThat(postgres.version()).matches("\\d+\\.\\d+");
            assertThat(postgres.provisioning()).isEqualTo(Provisioning.PROCESS);
            assertThat(postgres.url().toString()).doesNotContain(":touchstone@");
        }
    }

    @Test
    void an_acknowledged_write_outlives_kill_and_restart() throws Exception {
        try (Sut postgres = start(StartOptions.standard().durably())) {
            try (Connection before = connect(postgres);
                    Statement statement = before.createStatement()) {
                statement.execute("CREATE TABLE colours AS SELECT 'blue' AS colour");
                postgres.disruption().orElseThrow().kill();
            }
            postgres.disruption().orElseThrow().restart();
            try (Connection after = connect(postgres);
                    Statement statement = after.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT colour, current_setting('fsync') FROM colours")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("blue");
                assertThat(rows.getString(2)).isEqualTo("on");
            }
        }
    }

    private Sut start(StartOptions options) {
        return Suts.start(PostgresSut.recipe(), new SutRequest("postgres", process, options));
    }

    private static Connection connect(Sut postgres) throws Exception {
        JdbcAddress address = PostgresSut.jdbc(postgres.url());
        return DriverManager.getConnection(address.url(), address.properties());
    }
}
