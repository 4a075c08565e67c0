package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.postgres.PostgresSut;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresConnectorTest {

    private static final Duration DEADLINE = Duration.ofSeconds(2);

    @Test
    void how_the_server_shall_behave_is_said_beside_what_its_url_says() throws Exception {
        try (TestServer server = TestServer.fast(new PostgresBackendProvider())) {
            ServerUrl own = server.sut().url();
            ServerUrl url = ServerUrl.of("postgresql://postgres@" + own.host() + ":" + own.portOr(5432)
                    + "/postgres?options=-c%20work_mem%3D3MB%20-c%20jit%3Don");
            PostgresConnector connector = new PostgresConnector(PostgresSut.jdbc(url), "touchstone_R1", DEADLINE);
            try (Connection opened = connector.open(System.nanoTime() + DEADLINE.toNanos())) {
                assertThat(setting(opened, "work_mem")).isEqualTo("3MB");
                assertThat(setting(opened, "search_path")).isEqualTo("\"touchstone_R1\"");
                assertThat(setting(opened, "statement_timeout")).isEqualTo("2s");
                assertThat(setting(opened, "transaction_isolation")).isEqualTo("read committed");
                assertThat(setting(opened, "default_transaction_isolation")).isEqualTo("read committed");
                assertThat(setting(opened, "enable_seqscan")).isEqualTo("off");
                assertThat(setting(opened, "jit")).isEqualTo("off");
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
