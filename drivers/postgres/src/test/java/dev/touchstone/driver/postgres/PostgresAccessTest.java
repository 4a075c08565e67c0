package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.postgres.PostgresSut;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.Driver;

/** Opening a client: who may, and who may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresAccessTest {

    private final TestServer server = TestServer.fast(new PostgresBackendProvider());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_user_who_may_not_make_a_schema_is_told_what_to_say_to_the_owner() throws SQLException {
        execute("CREATE ROLE guest LOGIN PASSWORD 'p@:s/%s'");
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> PostgresSession.open(url("guest:p%40:s%2F%25s"), OpenOptions.of("r9")))
                .withMessageContaining("the user guest may not make a schema in the database postgres")
                .withMessageContaining("GRANT CREATE ON DATABASE \"postgres\" TO \"guest\";")
                .returns(FailureKind.UNSUPPORTED, BackendException::kind);

        execute("GRANT CREATE ON DATABASE \"postgres\" TO \"guest\";");
        try (PostgresSession session = PostgresSession.open(url("guest:p%40:s%2F%25s"), OpenOptions.of("r9"))) {
            assertThat(session.dropRun()).isEmpty();
        }
    }

    @Test
    void a_user_that_is_not_known_is_told_at_once_and_without_the_password() {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> PostgresSession.open(url("nobody:s3cret"), OpenOptions.of("r9")))
                .withMessageContaining("role \"nobody\" does not exist")
                .withMessageNotContaining("s3cret")
                .returns(FailureKind.UNAVAILABLE, BackendException::kind);
    }

    private void execute(String sql) throws SQLException {
        var address = PostgresSut.jdbc(server.sut().url());
        try (Connection connection = new Driver().connect(address.url(), address.properties());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ServerUrl url(String credentials) {
        ServerUrl own = server.sut().url();
        return ServerUrl.of("postgresql://" + credentials + "@" + own.host() + ":" + own.portOr(5432) + "/postgres");
    }
}
