package dev.touchstone.sut.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.sut.Launch;
import dev.touchstone.sut.ProcessPart;
import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A PostgreSQL with passwords, of our own, which then plays the external one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresPasswordTest {

    private final ProcessPart open = PostgresSut.recipe().process().orElseThrow();
    private final ServerRecipe guarded = ServerRecipe.named("PostgreSQL", "postgresql")
            .probe(PostgresSut.recipe().probe())
            .process(ProcessPart.of("postgres", this::arguments)
                    .alsoIn(open.folders().toArray(String[]::new))
                    .preparedBy(open.preparation())
                    .neverAsRoot()
                    .endedBy(open.stopSignal()))
            .ownUrl((host, port) -> "postgresql://postgres@" + host + ":" + port + "/postgres")
            .build();

    private Sut server;

    @BeforeAll
    void start() throws Exception {
        Settings process = Settings.of(Map.of("touchstone.guarded.provisioning", "process"));
        server = Suts.start(guarded, new SutRequest("guarded", process, StartOptions.standard()));
        JdbcAddress address = PostgresSut.jdbc(server.url());
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE app LOGIN PASSWORD 's3cr:t@/%'");
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_right_password_opens_it() {
        try (Sut postgres = external("app:s3cr%3At%40%2F%25", "postgres")) {
            assertThat(postgres.url()).asString().contains("app:***@");
        }
    }

    @Test
    void a_wrong_password_is_told_and_not_shown() {
        refused("app:wr0ng", "postgres", "refused: wrong user or password");
    }

    @Test
    void a_missing_password_is_told() {
        refused("app", "postgres", "refused: it wants a password and the URL has none");
    }

    @Test
    void a_missing_database_is_told() {
        refused("app:s3cr%3At%40%2F%25", "nope", "refused: there is no such database");
    }

    private List<String> arguments(Launch launch) {
        launch.file("pg_hba.conf", "host all postgres all trust\nhost all all all scram-sha-256\n");
        return open.arguments().apply(launch);
    }

    private void refused(String who, String database, String why) {
        assertThatExceptionOfType(ProvisioningException.class)
                .isThrownBy(() -> external(who, database).close())
                .withMessageContaining(why)
                .withMessageContaining("check touchstone.postgres.url (property)")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("wr0ng", "s3cr"));
    }

    private Sut external(String who, String database) {
        String url = "postgresql://" + who + "@127.0.0.1:" + server.url().portOr(0) + "/" + database;
        Settings settings = Settings.of(Map.of("touchstone.postgres.url", url));
        return Suts.start(PostgresSut.recipe(), new SutRequest("postgres", settings, StartOptions.standard()));
    }
}
