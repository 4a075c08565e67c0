package dev.touchstone.driver.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.Model;
import dev.touchstone.model.Named;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.Row;
import dev.touchstone.model.Unique;
import dev.touchstone.model.UniqueTogether;
import dev.touchstone.model.UpdatedAt;
import dev.touchstone.model.Version;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that knows no model is stopped by the same rules, and what the server fills it fills for that one too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresConstraintsTest {

    enum Colour {
        RED,
        GREEN
    }

    @UniqueTogether({"size", "day"})
    record Thing(
            @Key String id,
            @Unique @Nullable String email,
            @Min(0) @Max(9) @Default("5") int size,

            @Nullable @Positive @DecimalMax(value = "9.5", inclusive = false)
            BigDecimal price,

            @Nullable Double weight,
            @Length(min = 1, max = 3) @Default("abc") String name,

            @Nullable @Pattern(regexp = "[a-z]+(-[0-9]{2})?")
            String code,

            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Default("[]") List<Colour> colours,
            @Default("{}") Map<String, Object> more,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt,
            @Version long version) {}

    record Part(
            @Key String id,
            @References(Thing.class) String thing,

            @Nullable @References(value = Thing.class, onDelete = OnDelete.SET_NULL)
            String spare) {}

    /** The same name and shape, with other bounds. */
    @Named("Part")
    record Shorter(
            @Key @Length(max = 2) String id,
            @References(Thing.class) String thing,

            @Nullable @References(value = Thing.class, onDelete = OnDelete.SET_NULL)
            String spare) {}

    private static final Model THING = Model.of(Thing.class);
    private static final Model PART = Model.of(Part.class);
    private static final String THINGS = table(THING);
    private static final String PARTS = table(PART);

    private final Bench bench = Bench.of(new PostgresBackendProvider());
    private final RecordsBasic records = bench.open(RecordsBasic.class);

    private static String table(Model model) {
        return new PostgresTable("t1".getBytes(UTF_8), model).sql();
    }

    @BeforeEach
    void ready() {
        records.setUp(THING);
        records.setUp(PART);
        records.create(THING, Row.empty().with("id", "a").with("email", "a@b").with("day", LocalDate.EPOCH));
    }

    @AfterEach
    void drop() {
        assertThat(bench.backend().drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        bench.close();
    }

    private void raw(String sql) throws SQLException {
        try (Sql raw = Sql.to(bench.server())) {
            raw.run(sql);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "23502 | (id) VALUES (NULL)",
                "23502 | (id, name) VALUES ('b', NULL)",
                "23505 | (id) VALUES ('a')",
                "23505 | (id, email) VALUES ('b', 'a@b')",
                "23505 | (id, size, day) VALUES ('b', 5, '1970-01-01')",
                "23514 | (id) VALUES ('')",
                "23514 | (id, size) VALUES ('b', -1)",
                "23514 | (id, size) VALUES ('b', 10)",
                "23514 | (id, price) VALUES ('b', 0)",
                "23514 | (id, price) VALUES ('b', 9.5)",
                "23514 | (id, price) VALUES ('b', 'NaN')",
                "23514 | (id, weight) VALUES ('b', 'NaN')",
                "23514 | (id, weight) VALUES ('b', '-Infinity')",
                "23514 | (id, name) VALUES ('b', '')",
                "23514 | (id, name) VALUES ('b', 'abcd')",
                "23514 | (id, code) VALUES ('b', 'a-1')",
                "23514 | (id, code) VALUES ('b', concat('a', chr(10)))",
                "23514 | (id, colour) VALUES ('b', 'BLUE')",
                "23514 | (id, day) VALUES ('b', '10000-01-01')",
                "23514 | (id, day) VALUES ('b', '0001-12-31 BC')",
                "23514 | (id, moment) VALUES ('b', 'infinity')",
                "23514 | (id, colours) VALUES ('b', '{RED,BLUE}')",
                "23514 | (id, colours) VALUES ('b', '{NULL}')",
                "23514 | (id, colours) VALUES ('b', '{{RED},{RED}}')",
                "23514 | (id, more) VALUES ('b', '[]')",
                "22P02 | (id, more) VALUES ('b', '{')",
                "22003 | (id, size) VALUES ('b', 3000000000)",
            })
    void what_breaks_a_rule_is_refused(String state, String values) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> raw("INSERT INTO " + THINGS + " " + values))
                .returns(state, SQLException::getSQLState);
        assertThat(records.count(THING)).isEqualTo(1);
    }

    @Test
    void what_is_left_out_gets_its_default_and_what_is_the_servers_moves() throws SQLException {
        raw("INSERT INTO " + THINGS + " (id, name, price) VALUES ('b', '🐈🐈🐈', 9.4)");
        Row first = records.get(THING, "b").orElseThrow();
        assertThat(first.values()).containsEntry("size", 5).containsEntry("version", 1L);
        assertThat(first.values()).containsEntry("colours", List.of()).containsEntry("more", Map.of());
        assertThat(first.require("createdAt")).isEqualTo(first.require("updatedAt"));

        raw("UPDATE " + THINGS + " SET size = 6, version = 70, \"createdAt\" = now(), \"updatedAt\" = '1970-01-01'");
        Row second = records.get(THING, "b").orElseThrow();
        assertThat(second.values()).containsEntry("size", 6).containsEntry("version", 2L);
        assertThat(second.get("createdAt")).isEqualTo(first.get("createdAt"));
        assertThat((Instant) second.require("updatedAt")).isAfter((Instant) first.require("updatedAt"));
    }

    @Test
    void references_hold() throws SQLException {
        String orphan = "INSERT INTO " + PARTS + " (id, thing) VALUES ('p', 'none')";
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> raw(orphan))
                .returns("23503", SQLException::getSQLState);
        raw("INSERT INTO " + THINGS + " (id) VALUES ('b')");
        raw("INSERT INTO " + PARTS + " (id, thing, spare) VALUES ('p', 'a', 'b')");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> raw("DELETE FROM " + THINGS + " WHERE id = 'a'"))
                .returns("23503", SQLException::getSQLState);
        raw("DELETE FROM " + THINGS + " WHERE id = 'b'");
        assertThat(records.get(PART, "p").orElseThrow().get("spare")).isNull();
        assertThat(records.get(THING, "a")).isPresent();
    }

    @Test
    void other_bounds_of_the_same_shape_hold_from_now_on() throws SQLException {
        raw("INSERT INTO " + PARTS + " (id, thing) VALUES ('long', 'a')");
        records.setUp(Model.of(Shorter.class));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> raw("INSERT INTO " + PARTS + " (id, thing) VALUES ('longer', 'a')"))
                .returns("23514", SQLException::getSQLState);
        assertThat(records.get(PART, "long")).isPresent();
        records.setUp(PART);
        raw("INSERT INTO " + PARTS + " (id, thing) VALUES ('longer', 'a')");
    }

    @Test
    void what_only_the_server_sees_is_told_with_the_field() throws SQLException {
        records.clear(THING);
        raw("ALTER TABLE " + THINGS + " ALTER weight SET NOT NULL");
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> records.create(THING, Row.empty().with("id", "b")))
                .returns(FailureKind.VALIDATION, BackendException::kind)
                .returns("Thing", BackendException::name)
                .returns(List.of("weight"), BackendException::fields);
    }
}
