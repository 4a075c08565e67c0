package dev.touchstone.driver.api.testing.records;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.records.Models.EVERYTHING;
import static dev.touchstone.driver.api.testing.records.Models.MEMBER;
import static dev.touchstone.driver.api.testing.records.Models.PERSON;
import static dev.touchstone.driver.api.testing.records.Models.member;
import static dev.touchstone.driver.api.testing.records.Models.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Operator;
import dev.touchstone.driver.api.records.Order;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.Selection;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every driver keeps of queries and of many records at once: the same as a look at each row. */
public interface RecordsQueryPromises {

    /** The bench: one for all tests of the class. Each test begins with its namespace {@code t1} empty. */
    Bench bench();

    private List<Row> everything() {
        RecordsBasic all = bench().open(RecordsBasic.class);
        all.setUp(EVERYTHING);
        List<Row> rows = new ArrayList<>();
        List<String> texts = List.of("Ünal", "o'Neil", "100%", "a_b", "A_B", "aXb", "", "ann", "Zoe", "b\\c", "*[x]");
        for (int i = 0; i < 22; i++) {
            Row row = Row.empty()
                    .with("id", (long) i)
                    .with("text", i % 7 == 6 ? null : texts.get(i % texts.size()))
                    .with("small", i % 5 == 4 ? null : i % 3 + 8)
                    .with("large", (1L << 53) + i % 3)
                    .with("measure", i % 4 == 3 ? null : (i % 2 == 0 ? -0.0 : i / 10.0))
                    .with("amount", new BigDecimal(i % 2 == 0 ? "0.10" : "0.1").multiply(BigDecimal.valueOf(i % 4)))
                    .with("on", i % 3 == 2 ? null : i % 2 == 0)
                    .with("moment", Instant.parse("1969-12-31T23:59:59Z").plusMillis(i * 333L))
                    .with("day", LocalDate.of(2024, 2, 27).plusDays(i % 4))
                    .with("uuid", new UUID(i % 2 == 0 ? -1 : 1, i))
                    .with("colour", i % 4 == 0 ? null : i % 2 == 0 ? "RED" : "GREEN")
                    .with("words", i % 6 == 5 ? null : List.of("w" + i % 3, "a,b", "{x}"))
                    .with(
                            "json",
                            i % 5 == 0
                                    ? null
                                    : JsonTree.parse("{\"n\":" + i % 4 + ",\"l\":[\"x\"," + i % 2 + "],\"s\":"
                                            + (i % 2 == 0 ? "\"t\"" : "null") + ",\"b\":true}"));
            rows.add(all.create(EVERYTHING, row));
        }
        return rows;
    }

    private static List<Filter> filters() {
        List<Filter> filters =
                new ArrayList<>(List.of(new Filter.All(), new Filter.And(List.of()), new Filter.Or(List.of())));
        for (Operator operator : Operator.values()) {
            filters.add(new Filter.Compare("small", operator, 9));
            filters.add(new Filter.Compare("large", operator, (1L << 53) + 1));
            filters.add(new Filter.Compare("measure", operator, 0.0));
            filters.add(new Filter.Compare("amount", operator, new BigDecimal("0.2")));
            filters.add(new Filter.Compare("text", operator, "a_b"));
            filters.add(new Filter.Compare(
                    "moment", operator, Instant.EPOCH.minusMillis(1).plusMillis(666)));
            filters.add(new Filter.Compare("day", operator, LocalDate.of(2024, 2, 29)));
            filters.add(new Filter.At("json", List.of("n"), operator, BigDecimal.valueOf(2)));
            filters.add(new Filter.At("json", List.of("s"), operator, "t"));
            filters.add(new Filter.At("json", List.of("l", "1"), operator, BigDecimal.ZERO));
            filters.add(new Filter.At("json", List.of("nowhere", "x"), operator, "t"));
        }
        for (Operator operator : List.of(Operator.EQUAL, Operator.NOT_EQUAL)) {
            for (String field : List.of("text", "small", "on", "colour", "words", "json", "amount")) {
                filters.add(new Filter.Compare(field, operator, null));
            }
            filters.add(new Filter.Compare("on", operator, true));
            filters.add(new Filter.Compare("colour", operator, "RED"));
            filters.add(new Filter.Compare("uuid", operator, new UUID(-1, 4)));
            filters.add(new Filter.At("json", List.of("b"), operator, true));
            filters.add(new Filter.At("json", List.of("s"), operator, null));
        }
        for (String text : List.of("", "a", "_", "%", "\\", "*", "[x]", "' OR 1=1 --", "n")) {
            for (Filter.Place place : Filter.Place.values()) {
                filters.add(new Filter.Text("text", place, text));
            }
        }
        for (String text : List.of("", "ÜNAL", "A_b", "W1", "a,B")) {
            filters.add(new Filter.Search(List.of("text", "words"), text));
        }
        filters.add(new Filter.Holds("words", "a,b"));
        filters.add(new Filter.Holds("words", "w1"));
        filters.add(new Filter.Holds("words", "w"));
        filters.add(new Filter.In("small", List.of()));
        filters.add(new Filter.In("small", List.of(8, 8, 10)));
        filters.add(new Filter.In("text", List.of("ann", "*[x]")));
        filters.add(new Filter.In("colour", List.of("RED")));
        filters.add(new Filter.In(
                "large",
                IntStream.range(0, 1_000).mapToObj(i -> (1L << 53) + 2 + i).toList()));
        return filters;
    }

    @Test
    default void each_filter_and_its_complement_match_what_a_look_at_each_row_does() {
        List<Row> rows = everything();
        RecordsQuery query = bench().open(RecordsQuery.class);
        for (Filter filter : filters()) {
            for (Filter one : List.of(filter, new Filter.Not(filter))) {
                List<Row> expected = Selection.of("query", EVERYTHING, Query.of(one), rows.stream())
                        .items();
                assertThat(query.query(EVERYTHING, Query.of(one)).items())
                        .as("%s", one)
                        .isEqualTo(expected);
                assertThat(query.count(EVERYTHING, one)).as("count %s", one).isEqualTo(expected.size());
            }
        }
    }

    @Test
    default void orders_pages_and_projections_are_those_of_a_sorted_list() {
        List<Row> rows = everything();
        RecordsQuery records = bench().open(RecordsQuery.class);
        for (String field :
                List.of("text", "small", "measure", "amount", "on", "moment", "day", "uuid", "colour", "id")) {
            for (Order order : List.of(Order.by(field), Order.by(field).reversed(), new Order(field, true, true))) {
                Query query = Query.of(new Filter.All())
                        .orderedBy(List.of(order, Order.by("amount").reversed()));
                List<Row> expected =
                        Selection.of("query", EVERYTHING, query, rows.stream()).items();
                assertThat(records.query(EVERYTHING, query).items())
                        .as("%s", order)
                        .isEqualTo(expected);
                assertThat(records.query(EVERYTHING, query.limit(5).offset(4)).items())
                        .isEqualTo(expected.subList(4, 9));
                assertThat(paged(records, query)).as("paged by %s", order).isEqualTo(expected);
            }
        }
        Query some = Query.of(new Filter.All()).orderedBy(List.of(Order.by("day")));
        assertThat(records.query(EVERYTHING, some.offset(20)).items()).hasSize(2);
        assertThat(records.query(EVERYTHING, some.offset(99)).items()).isEmpty();
        assertThat(records.query(EVERYTHING, some.limit(0)).items()).isEmpty();
        assertThat(records.query(EVERYTHING, some.only(List.of("text", "on")).limit(1))
                        .items()
                        .get(0)
                        .fields())
                .containsExactly("text", "on");
    }

    private static List<Row> paged(RecordsQuery records, Query query) {
        List<Row> all = new ArrayList<>();
        Page<Row> page = records.query(EVERYTHING, query.limit(7));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = records.query(EVERYTHING, query.limit(7).after(page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }

    @Test
    default void what_makes_no_sense_is_refused() {
        everything();
        RecordsQuery query = bench().open(RecordsQuery.class);
        Query all = Query.of(new Filter.All());
        refused(FailureKind.VALIDATION, () -> query.count(EVERYTHING, new Filter.Compare("smal", Operator.EQUAL, 1)));
        refused(
                FailureKind.VALIDATION,
                () -> query.count(EVERYTHING, new Filter.Compare("small", Operator.EQUAL, "1")));
        refused(FailureKind.VALIDATION, () -> query.count(EVERYTHING, new Filter.Compare("on", Operator.MORE, true)));
        refused(FailureKind.VALIDATION, () -> query.query(EVERYTHING, all.orderedBy(List.of(Order.by("json")))));
        refused(FailureKind.VALIDATION, () -> query.query(EVERYTHING, all.only(List.of("nothing"))));
        refused(FailureKind.VALIDATION, () -> query.query(EVERYTHING, all.limit(-1)));
        refused(FailureKind.VALIDATION, () -> query.query(EVERYTHING, all.offset(-1)));
    }

    @Test
    default void many_are_created_in_order_and_a_bad_one_stops_them() {
        RecordsBasic basic = bench().open(RecordsBasic.class);
        basic.setUp(PERSON);
        RecordsBulk bulk = bench().open(RecordsBulk.class);
        List<Row> given = IntStream.range(0, 100)
                .mapToObj(i -> person("p" + (100 - i), "Name", i))
                .toList();
        BulkResult result = bulk.createAll(PERSON, given);
        assertThat(result.failure()).isEmpty();
        assertThat(result.stored())
                .extracting(row -> row.orElseThrow().get("id"))
                .isEqualTo(given.stream().map(row -> row.get("id")).toList());
        assertThat(bulk.getAll(PERSON, List.of("p2", "nobody", "p1", "p2")))
                .extracting(row -> row.map(one -> one.get("id")))
                .containsExactly(Optional.of("p2"), Optional.empty(), Optional.of("p1"), Optional.of("p2"));
        assertThat(bulk.getAll(PERSON, List.of())).isEmpty();
        assertThat(bulk.createAll(PERSON, List.of()).stored()).isEmpty();

        refused(
                FailureKind.VALIDATION,
                () -> bulk.createAll(PERSON, List.of(person("q1", "Name", 1), person("q2", "", 1))));
        refused(
                FailureKind.DUPLICATE_KEY,
                () -> bulk.createAll(PERSON, List.of(person("q1", "Name", 1), person("q1", "Name", 2))));
        assertThat(basic.count(PERSON)).isEqualTo(100);
        if (bench().claimed("records_bulk").has("atomicBulk")) {
            refused(
                    FailureKind.DUPLICATE_KEY,
                    () -> bulk.createAll(PERSON, List.of(person("q1", "Name", 1), person("p1", "Name", 2))));
            assertThat(basic.get(PERSON, "q1")).isEmpty();
        }
    }

    @Test
    default void changes_and_deletions_by_a_filter_touch_the_matches() {
        List<Row> rows = everything();
        RecordsBulk bulk = bench().open(RecordsBulk.class);
        RecordsBasic basic = bench().open(RecordsBasic.class);
        Filter small = new Filter.Compare("small", Operator.AT_MOST, 8);
        long matches = Selection.of("query", EVERYTHING, Query.of(small), rows.stream())
                .items()
                .size();
        assertThat(bulk.updateWhere(EVERYTHING, small, Row.empty().with("text", "ann")))
                .isEqualTo(matches);
        assertThat(bulk.updateWhere(EVERYTHING, small, Row.empty().with("text", "ann")))
                .isEqualTo(matches);
        assertThat(bulk.deleteWhere(EVERYTHING, small)).isEqualTo(matches);
        assertThat(basic.count(EVERYTHING)).isEqualTo(rows.size() - matches);
        refused(
                FailureKind.VALIDATION,
                () -> bulk.updateWhere(EVERYTHING, small, Row.empty().with("id", 5L)));
    }

    @Test
    default void rules_hold_in_bulk_too() {
        RecordsBasic basic = bench().open(RecordsBasic.class);
        basic.setUp(MEMBER);
        RecordsBulk bulk = bench().open(RecordsBulk.class);
        refused(
                FailureKind.DUPLICATE_KEY,
                () -> bulk.createAll(MEMBER, List.of(member("a", "x@y", "p", "1"), member("b", "x@y", "p", "2"))));
        assertThat(basic.count(MEMBER)).isZero();
    }
}
