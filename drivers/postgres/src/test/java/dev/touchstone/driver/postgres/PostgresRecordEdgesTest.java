package dev.touchstone.driver.postgres;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.Selection;
import dev.touchstone.model.Blob;
import dev.touchstone.model.Index;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.Model;
import dev.touchstone.model.Named;
import dev.touchstone.model.Row;
import dev.touchstone.sut.postgres.PostgresSut;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values, names and filters at which a driver of this server could go wrong, and the promises for all do not look. */
class PostgresRecordEdgesTest extends RecordsBench {

    record Edges(
            @Key String id,
            @Nullable Instant moment,
            @Nullable LocalDate day,
            @Nullable Double measure,
            @Nullable BigDecimal amount,
            @Nullable List<Instant> moments,
            @Nullable List<LocalDate> days,
            @Nullable List<Double> measures,
            @Nullable List<Boolean> yes,
            @Nullable List<Blob> blobs,
            @Index @Nullable String text,
            @Index @Nullable @Length(max = 650) String word,
            @Nullable Map<String, Object> json,
            @Named("ctid") @Nullable Integer system,

            @Named("a name that is longer than sixty-three bytes, which the server would cut 1") @Nullable
            Integer one,

            @Named("a name that is longer than sixty-three bytes, which the server would cut 2") @Nullable
            Integer two) {}

    private static final Model EDGES = Model.of(Edges.class);

    private static Row edge(String id) {
        return Row.empty().with("id", id);
    }

    @Test
    void moments_and_numbers_are_exact_however_often_they_are_asked_for_and_in_any_zone() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        try {
            Row edges = edge("a")
                    .with("moment", Instant.parse("0001-01-01T00:00:00Z"))
                    .with("day", LocalDate.of(1, 1, 1))
                    .with("measure", Double.MIN_VALUE)
                    .with("amount", new BigDecimal("-1E-38"))
                    .with(
                            "moments",
                            List.of(
                                    Instant.parse("0001-01-01T00:00:00Z"),
                                    Instant.parse("9999-12-31T23:59:59.999999Z"),
                                    Instant.parse("1883-11-18T17:00:00.1Z")))
                    .with(
                            "days",
                            List.of(LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31)))
                    .with("measures", List.of(-0.0, 1e308, Double.MIN_VALUE, 0.1))
                    .with("yes", List.of(true, false))
                    .with("blobs", List.of(Blob.of(), Blob.of((byte) 0, (byte) -1)));
            RecordsBasic records = ready(EDGES);
            for (int i = 0; i < 12; i++) { // from the fifth time on the server has it prepared, and answers in binary
                Row again = edges.with("id", "a" + i);
                Row stored = records.create(EDGES, again);
                assertThat(stored.only(again.fields())).isEqualTo(again);
                assertThat(records.get(EDGES, "a" + i)).contains(stored);
            }
            bench.open(RecordsBulk.class).createAll(EDGES, List.of(edges));
            assertThat(records.get(EDGES, "a").orElseThrow().only(edges.fields()))
                    .isEqualTo(edges);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void names_that_the_server_could_not_have_are_names() {
        RecordsBasic records = ready(EDGES);
        List<String> names = EDGES.fieldNames().subList(13, 16);
        Row row = edge("a").with(names.get(0), 0).with(names.get(1), 1).with(names.get(2), 2);
        assertThat(records.create(EDGES, row).only(row.fields())).isEqualTo(row);
        bench.open(RecordsBulk.class).createAll(EDGES, List.of(row.with("id", "b")));
        assertThat(count(new Filter.Compare(names.get(2), Filter.Operator.EQUAL, 2)))
                .isEqualTo(2);
    }

    @Test
    void texts_may_be_longer_than_an_index_lets_them_be_but_not_keys() {
        RecordsBasic records = ready(EDGES);
        String noise = noise(100_000);
        records.create(EDGES, edge("a").with("text", noise).with("word", noise(650)));
        assertThat(count(new Filter.Compare("text", Filter.Operator.EQUAL, noise)))
                .isEqualTo(1);
        records.create(EDGES, edge(noise(2048)));
        refused(FailureKind.TOO_LARGE, () -> records.create(EDGES, edge(noise(2049))));
        refused(FailureKind.TOO_LARGE, () -> records.get(EDGES, noise(2049)));
        refused(
                FailureKind.TOO_LARGE,
                () -> records.update(EDGES, "a", Row.empty().with("text", noise(9 << 20))));
        refused(
                FailureKind.VALIDATION,
                () -> records.create(EDGES, edge("b").with("amount", new BigDecimal("1E+200000"))));
        assertThat(records.count(EDGES)).isEqualTo(2);
    }

    private static String noise(int chars) {
        StringBuilder noise = new StringBuilder();
        new Random(chars).ints(chars, '!', 0x7f).forEach(c -> noise.append((char) c));
        return noise.toString();
    }

    private long count(Filter filter) {
        return bench.open(RecordsQuery.class).count(EDGES, filter);
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (String step : List.of("-1", "0", " 0", "+0", "00", "1234567890", "", "x", "a\"b", "a,b")) {
            for (List<String> path :
                    List.of(List.of(step), List.of("l", step), List.of(step, "l"), List.of("l", step, "x"))) {
                filters.add(new Filter.At("json", path, Filter.Operator.EQUAL, null));
                filters.add(new Filter.At("json", path, Filter.Operator.AT_LEAST, BigDecimal.ONE));
                filters.add(new Filter.At("json", path, Filter.Operator.NOT_EQUAL, "t"));
                filters.add(new Filter.At("json", path, Filter.Operator.LESS, "u"));
            }
        }
        for (String text : List.of("ı", "i", "İ", "ß", "SS", "Σ", "ΣΑΣ", "ς", "ǅ", "i\u0307", "straße", "K", "Å")) {
            filters.add(new Filter.Search(List.of("text", "word"), text));
        }
        filters.add(new Filter.Holds("measures", 0.0));
        filters.add(new Filter.Holds("moments", Instant.EPOCH));
        filters.add(new Filter.Holds("blobs", Blob.of((byte) 7)));
        List<Object> some = new ArrayList<>(List.of("Straße"));
        some.add(null);
        filters.add(new Filter.In("text", some));
        filters.add(new Filter.In("measure", List.of(0.0, 2.5)));
        filters.add(new Filter.In("moment", List.of(Instant.EPOCH)));
        return filters;
    }

    private List<Row> rows(RecordsBasic records) {
        List<String> texts = List.of("ISTANBUL ı", "İzmir", "Straße", "ΟΔΥΣΣΕΥΣ ΣΑΣ", "ǅ", "K Å", "σας");
        List<String> jsons = List.of(
                "{\"l\":[1,\"t\",{\"x\":2}],\"-1\":1,\" 0\":\"t\",\"+0\":null,\"\":\"a\",\"0\":{\"l\":2}}",
                "{\"l\":{\"-1\":3,\"0\":\"t\",\"x\":[1]},\"a\\\"b\":1,\"a,b\":\"t\",\"x\":{\"l\":1e2}}",
                "{\"l\":[]}",
                "{\"l\":\"-1\",\"00\":true}");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(records.create(
                    EDGES,
                    edge("e" + i)
                            .with("text", i == 3 ? null : texts.get(i))
                            .with("word", texts.get((i + 3) % texts.size()))
                            .with("measure", i % 2 == 0 ? -0.0 : 2.5)
                            .with("moment", Instant.EPOCH.plusSeconds(i % 2))
                            .with("measures", List.of(-0.0, (double) i))
                            .with("moments", List.of(Instant.EPOCH.plusNanos(i % 3 * 1000L)))
                            .with("blobs", List.of(Blob.of((byte) i)))
                            .with("json", i == 4 ? null : JsonTree.parse(jsons.get(i % jsons.size())))));
        }
        return rows;
    }

    @Test
    void filters_mean_what_a_look_at_each_row_does() {
        List<Row> rows = rows(ready(EDGES));
        matches(bench.open(RecordsQuery.class), rows);
    }

    @Test
    void a_server_without_icu_is_searched_here() {
        List<Row> rows = rows(ready(EDGES));
        OpenOptions options = OpenOptions.of("r1");
        try (PostgresPool pool =
                new PostgresPool(PostgresSut.jdbc(bench.server().sut().url()), "touchstone_r1", options.deadline())) {
            PostgresNamespace plain = new PostgresNamespace(pool, new PostgresSettings(true, false), "t1");
            matches(new PostgresRecordsQuery(PostgresRecords.of(plain)), rows);
        }
    }

    private void matches(RecordsQuery query, List<Row> rows) {
        for (Filter filter : filters()) {
            for (Filter one : List.of(filter, new Filter.Not(filter))) {
                assertThat(query.query(EDGES, Query.of(one)).items())
                        .as("%s", one)
                        .isEqualTo(Selection.of("query", EDGES, Query.of(one), rows.stream())
                                .items());
            }
        }
    }

    @Test
    void filters_may_be_deep_and_long() {
        rows(ready(EDGES));
        Filter deep = new Filter.Compare("measure", Filter.Operator.EQUAL, 2.5);
        Filter not = deep;
        for (int i = 0; i < 400; i++) {
            Filter other = new Filter.Compare("word", Filter.Operator.EQUAL, "none" + i);
            deep = new Filter.Or(List.of(other, new Filter.And(List.of(deep, new Filter.Not(other)))));
            not = new Filter.Not(new Filter.And(List.of(not)));
        }
        assertThat(count(deep)).isEqualTo(3);
        assertThat(count(not)).isEqualTo(3);
        List<Filter> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(new Filter.Compare("word", Filter.Operator.NOT_EQUAL, "none" + i));
        }
        assertThat(count(new Filter.And(many))).isEqualTo(7);
    }
}
