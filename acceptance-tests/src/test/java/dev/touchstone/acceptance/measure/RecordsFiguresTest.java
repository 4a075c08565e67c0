package dev.touchstone.acceptance.measure;

import static dev.touchstone.dsl.records.Criteria.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.acceptance.records.model.Person;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.driver.postgres.PostgresBackendProvider;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.OnEveryBackend;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import dev.touchstone.sut.postgres.JdbcAddress;
import dev.touchstone.sut.postgres.PostgresSut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** What records cost: beside the plain statements that they stand for, and until a model is ready. */
@Tag("measure")
class RecordsFiguresTest {

    private static final Path FOLDER = Path.of("target", "figures");
    private static final int ROUNDS = 40;

    @Test
    void on_postgresql_records_cost_little_more_than_their_statements() throws IOException {
        SutRequest request = new SutRequest("postgres", Settings.ofThisProcess(), StartOptions.standard());
        try (Sut server = Suts.start(new PostgresBackendProvider().recipe(), request)) {
            JdbcAddress jdbc = PostgresSut.jdbc(server.url());
            String address = jdbc.url() + "?user=" + jdbc.properties().getProperty("user") + "&password="
                    + jdbc.properties().getProperty("password", "");
            Figures figures = empty("postgres-statements", address);
            run(
                    BesideStatements.class,
                    figures,
                    Map.of(
                            "touchstone.backends",
                            "postgres",
                            "touchstone.postgres.url",
                            server.url().exact().toString()));

            assertThat(Figures.median(figures.read("createAndVerify"))).isLessThanOrEqualTo(1.2);
            assertThat(Figures.median(figures.read("query"))).isLessThanOrEqualTo(2.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"memstore, 2", "redis, 2", "nats, 2", "postgres, 15"})
    void a_model_is_ready_soon(String backend, double mostMs) throws IOException {
        Figures figures = empty(backend + "-set-up", "");
        run(SetUp.class, figures, Map.of("touchstone.backends", backend));

        assertThat(Figures.median(figures.read("setUp"))).isLessThanOrEqualTo(mostMs);
    }

    private static Figures empty(String name, String server) throws IOException {
        Figures figures = new Figures(FOLDER.resolve(name + ".txt"), server);
        Files.deleteIfExists(figures.file());
        return figures;
    }

    private static void run(Class<?> tests, Figures figures, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>(figures.parameters());
        parameters.putAll(more);
        parameters.put("touchstone.reports", "off");
        parameters.put("junit.jupiter.execution.timeout.mode", "disabled"); // no thread between the test and its client
        parameters.put("junit.jupiter.execution.parallel.enabled", "false");
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameters(parameters)
                                .build(),
                        summary);
        assertThat(summary.getSummary().getFailures()).isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
    }

    /** In turns: as many of the one and of the other, so that what else goes on meets both. */
    @OnEveryBackend
    @Needs({"records_query", "records_bulk"})
    @ExtendWith(Figures.Resolver.class)
    static class BesideStatements {

        private static final int OF_EACH = 100;
        private static final int WARM_UP = 200;
        private static final int AGES = 100;

        @Test
        void a_creation_that_is_verified(Records<User> users, Figures figures) throws SQLException {
            users.setUp();
            try (RawTable writer = RawTable.of("User", figures.server());
                    RawTable reader = RawTable.of("User", figures.server())) {
                for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                    long begun = System.nanoTime();
                    for (int i = 0; i < OF_EACH; i++) {
                        String id = "kit-" + round + "-" + i;
                        users.createAndVerify(
                                new User(id, id + "@example.com", "Alice", 30, Instant.EPOCH, Instant.EPOCH));
                    }
                    long between = System.nanoTime();
                    for (int i = 0; i < OF_EACH; i++) {
                        String id = "raw-" + round + "-" + i;
                        assertThat(writer.insertUser(id)).isOne();
                        assertThat(reader.select("id = ?", id)).isOne();
                    }
                    keep(figures, "createAndVerify", round, begun, between);
                }
            }
        }

        @Test
        void an_indexed_query_of_ten_thousand(Records<Person> people, Figures figures) throws SQLException {
            for (int batch = 0; batch < 10; batch++) {
                people.createAll(IntStream.range(1_000 * batch, 1_000 * (batch + 1))
                        .mapToObj(BesideStatements::person)
                        .toList());
            }
            try (RawTable raw = RawTable.of("Person", figures.server())) {
                for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                    long begun = System.nanoTime();
                    for (int age = 0; age < 10; age++) {
                        assertThat(people.queryModels(where(Person::age).is(age))
                                        .records())
                                .hasSize(100);
                    }
                    long between = System.nanoTime();
                    for (int age = 0; age < 10; age++) {
                        assertThat(raw.select("age = ?", age)).isEqualTo(100);
                    }
                    keep(figures, "query", round, begun, between);
                }
            }
        }

        private static void keep(Figures figures, String name, int round, long begun, long between) {
            double raw = System.nanoTime() - between;
            if (round >= WARM_UP) {
                figures.add(name, (between - begun) / raw);
                figures.add(name + "-raw-us", raw / 1e3);
            }
        }

        private static Person person(int number) {
            int age = number % AGES;
            return new Person(
                    String.valueOf(100_000 + number),
                    "n",
                    age,
                    "Oslo",
                    1L,
                    1.5,
                    null,
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** Each in a namespace of its own. */
    @OnEveryBackend
    @Needs("records_basic")
    @ExtendWith(Figures.Resolver.class)
    static class SetUp {

        private static final int WARM_UP = 20;

        @RepeatedTest(WARM_UP + ROUNDS)
        void a_model_is_made_ready(Records<User> users, Figures figures, RepetitionInfo repetition) {
            long begun = System.nanoTime();
            users.setUp();
            double ms = (System.nanoTime() - begun) / 1e6;
            if (repetition.getCurrentRepetition() > WARM_UP) {
                figures.add("setUp", ms);
            }
        }
    }
}
