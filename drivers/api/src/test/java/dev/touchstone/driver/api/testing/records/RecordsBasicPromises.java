package dev.touchstone.driver.api.testing.records;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.records.Models.AWKWARD;
import static dev.touchstone.driver.api.testing.records.Models.EVERYTHING;
import static dev.touchstone.driver.api.testing.records.Models.PERSON;
import static dev.touchstone.driver.api.testing.records.Models.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.Blob;
import dev.touchstone.model.JsonTree;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.Named;
import dev.touchstone.model.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every driver keeps of records by their key. */
public interface RecordsBasicPromises {

    /** The bench: one for all tests of the class. Each test begins with its namespace {@code t1} empty. */
    Bench bench();

    /** The contract where this model is ready. */
    private RecordsBasic records(Model model) {
        RecordsBasic records = bench().open(RecordsBasic.class);
        records.setUp(model);
        return records;
    }

    @Test
    default void a_record_is_kept_whole_with_what_was_left_out() {
        RecordsBasic people = records(PERSON);
        Row stored = people.create(PERSON, person("ann", "Ann", 30));
        assertThat(stored.fields()).containsExactlyElementsOf(PERSON.fieldNames());
        assertThat(stored.get("tags")).isEqualTo(List.of());
        assertThat(stored.get("more")).isNull();
        assertThat(stored.get("createdAt")).isEqualTo(stored.get("updatedAt"));
        assertThat(people.get(PERSON, "ann")).contains(stored);
        assertThat(people.get(PERSON, "an")).isEmpty();
        assertThat(people.count(PERSON)).isEqualTo(1);
    }

    @Test
    default void a_double_key_is_refused_and_the_first_stays() {
        RecordsBasic people = records(PERSON);
        Row first = people.create(PERSON, person("ann", "Ann", 30));
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> people.create(PERSON, person("ann", "Other", 31)))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.DUPLICATE_KEY))
                .satisfies(failure -> assertThat(failure.name()).isEqualTo("Person"))
                .satisfies(failure -> assertThat(failure.fields()).containsExactly("id"));
        assertThat(people.get(PERSON, "ann")).contains(first);
    }

    @Test
    default void every_type_comes_back_exactly_and_null_is_null() {
        RecordsBasic all = records(EVERYTHING);
        Row full = Row.empty()
                .with("id", Long.MIN_VALUE)
                .with("text", "🐈 '\";--\\%_\nعر e\u0301")
                .with("small", Integer.MIN_VALUE)
                .with("large", (1L << 53) + 1)
                .with("measure", -0.0)
                .with("amount", new BigDecimal("12345678901234567890.123456789012345678"))
                .with("on", false)
                .with("moment", Instant.parse("1901-02-03T04:05:06.000001Z"))
                .with("day", LocalDate.of(1, 1, 1))
                .with("uuid", new UUID(-1, 1))
                .with("colour", "GREEN")
                .with("bytes", Blob.of((byte) 0, (byte) -1, (byte) '\\'))
                .with("words", List.of("b", "a,\"{}\\", "", "b", "NULL", "null"))
                .with("amounts", List.of(new BigDecimal("0.10"), new BigDecimal("-1E+3")))
                .with(
                        "json",
                        JsonTree.parse("{\"ü\":[1,{\"a\":null},true,\"\",12345678901234567890.5],\"e\":{},\"l\":[]}"));
        Row stored = all.create(EVERYTHING, full);
        assertThat(stored).isEqualTo(full);
        assertThat(all.get(EVERYTHING, Long.MIN_VALUE)).contains(full);

        Row edges = Row.empty()
                .with("id", Long.MAX_VALUE)
                .with("text", "")
                .with("measure", Double.MIN_VALUE)
                .with("moment", Instant.parse("9999-12-31T23:59:59.999999Z"))
                .with("bytes", Blob.of())
                .with("words", List.of())
                .with("json", JsonTree.parse("{}"));
        Row completed = all.create(EVERYTHING, edges);
        assertThat(completed.get("small")).isNull();
        assertThat(completed.has("small")).isTrue();
        assertThat(completed.only(edges.fields())).isEqualTo(edges);
        assertThat(all.get(EVERYTHING, Long.MAX_VALUE)).contains(completed);
    }

    @Test
    default void an_update_changes_what_it_names_and_times_move() {
        RecordsBasic people = records(PERSON);
        Row first = people.create(PERSON, person("ann", "Ann", 30).with("tags", List.of("a")));
        Row second = people.update(PERSON, "ann", Row.empty().with("age", null));
        assertThat(second.get("age")).isNull();
        assertThat(second.differences(first)).containsExactlyInAnyOrder("age", "updatedAt");
        assertThat((Instant) second.require("updatedAt")).isAfter((Instant) first.require("updatedAt"));
        Row third = people.update(PERSON, "ann", Row.empty());
        assertThat((Instant) third.require("updatedAt")).isAfter((Instant) second.require("updatedAt"));
        assertThat(people.get(PERSON, "ann")).contains(third);
        refused(
                FailureKind.NOT_FOUND,
                () -> people.update(PERSON, "bob", Row.empty().with("age", 1)));
        assertThat(people.count(PERSON)).isEqualTo(1);
    }

    @Test
    default void what_breaks_a_rule_is_refused_at_each_write_and_named() {
        RecordsBasic people = records(PERSON);
        Row first = people.create(PERSON, person("ann", "Ann", 30));
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> people.create(PERSON, person("bob", "", 151).with("agee", 1)))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.VALIDATION))
                .satisfies(failure -> assertThat(failure.fields()).containsExactlyInAnyOrder("name", "age", "agee"));
        refused(
                FailureKind.VALIDATION,
                () -> people.update(PERSON, "ann", Row.empty().with("name", null)));
        refused(
                FailureKind.VALIDATION,
                () -> people.update(PERSON, "ann", Row.empty().with("id", "bob")));
        refused(FailureKind.VALIDATION, () -> people.upsert(PERSON, person("ann", "", 1)));
        refused(FailureKind.VALIDATION, () -> people.create(PERSON, person("", "Nobody", 1)));
        refused(FailureKind.VALIDATION, () -> people.get(PERSON, 1L));
        assertThat(people.all(PERSON, 10, Optional.empty()).items()).containsExactly(first);
    }

    @Test
    default void an_upsert_creates_and_then_replaces_all_of_it() {
        RecordsBasic people = records(PERSON);
        Row first = people.upsert(PERSON, person("ann", "Ann", 30).with("tags", List.of("a")));
        Row second = people.upsert(PERSON, person("ann", "Anna", 31));
        assertThat(second.get("tags")).isEqualTo(List.of());
        assertThat(second.get("createdAt")).isEqualTo(first.get("createdAt"));
        assertThat((Instant) second.require("updatedAt")).isAfter((Instant) first.require("updatedAt"));
        assertThat(people.all(PERSON, 10, Optional.empty()).items()).containsExactly(second);
    }

    @Test
    default void what_is_deleted_is_gone_and_can_be_made_again() {
        RecordsBasic people = records(PERSON);
        people.create(PERSON, person("ann", "Ann", 30));
        assertThat(people.delete(PERSON, "ann")).isTrue();
        assertThat(people.delete(PERSON, "ann")).isFalse();
        assertThat(people.get(PERSON, "ann")).isEmpty();
        assertThat(people.count(PERSON)).isZero();
        people.create(PERSON, person("ann", "Ann", 31));
        people.clear(PERSON);
        assertThat(people.count(PERSON)).isZero();
        assertThat(people.get(PERSON, "ann")).isEmpty();
    }

    @Test
    default void all_are_paged_in_the_order_of_their_keys() {
        RecordsBasic people = records(PERSON);
        for (String id : List.of("🐈", "Ü", "a", "Z", "\uffee", "a:b", "a/b", "*", "a%", "ab")) {
            people.create(PERSON, person(id, "x", null));
        }
        Page<Row> first = people.all(PERSON, 7, Optional.empty());
        Page<Row> second = people.all(PERSON, 7, first.next());
        assertThat(first.items())
                .extracting(row -> row.get("id"))
                .containsExactly("*", "Z", "a", "a%", "a/b", "a:b", "ab");
        assertThat(second.items()).extracting(row -> row.get("id")).containsExactly("Ü", "\uffee", "🐈");
        assertThat(second.next()).isEmpty();
        refused(FailureKind.VALIDATION, () -> people.all(PERSON, 0, Optional.empty()));

        RecordsBasic numbers = records(EVERYTHING);
        for (long id : new long[] {10, 9, -1}) {
            numbers.create(EVERYTHING, Row.empty().with("id", id));
        }
        assertThat(numbers.all(EVERYTHING, 10, Optional.empty()).items())
                .extracting(row -> row.get("id"))
                .containsExactly(-1L, 9L, 10L);
    }

    @Test
    default void awkward_names_are_names() {
        RecordsBasic awkward = records(AWKWARD);
        Row given = Row.empty()
                .with("group", "by")
                .with("first name (%)", "a")
                .with("ÜSER\"", "b")
                .with("Name", "c")
                .with("name", "d");
        awkward.create(AWKWARD, given);
        assertThat(awkward.get(AWKWARD, "by")).contains(given);
        Row changed = awkward.update(AWKWARD, "by", Row.empty().with("name", "e"));
        assertThat(changed).isEqualTo(given.with("name", "e"));
    }

    @Test
    default void models_and_namespaces_do_not_meet() {
        RecordsBasic people = records(PERSON);
        records(EVERYTHING);
        people.create(PERSON, person("1", "Ann", 30));
        assertThat(people.count(EVERYTHING)).isZero();
        RecordsBasic elsewhere = bench().backend().in("t1:Person").open(RecordsBasic.class);
        elsewhere.setUp(PERSON);
        assertThat(elsewhere.count(PERSON)).isZero();
        elsewhere.create(PERSON, person("1", "Other", 1));
        assertThat(people.get(PERSON, "1").orElseThrow().get("name")).isEqualTo("Ann");
        assertThat(bench().backend().drop("t1:Person")).isEmpty();
        assertThat(people.count(PERSON)).isEqualTo(1);
    }

    /** The model Person as somebody declares it later. */
    @Named("Person")
    record Changed(@Key String id, String name) {}

    @Test
    default void a_model_that_was_changed_meanwhile_is_refused() {
        RecordsBasic people = records(PERSON);
        people.setUp(PERSON);
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> people.setUp(Model.of(Changed.class)))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.VALIDATION))
                .withMessageContaining("age");
        assertThat(bench().backend().drop("t1")).isEmpty();
        people.setUp(Model.of(Changed.class));
    }

    @Test
    default void of_many_who_create_one_key_one_does_and_changes_of_different_fields_all_stay() {
        RecordsBasic people = records(PERSON);
        long created = together(16, i -> people.create(PERSON, person("ann", "Ann " + i, i)));
        assertThat(created).isEqualTo(1);
        together(
                8,
                i -> i % 2 == 0
                        ? people.update(PERSON, "ann", Row.empty().with("age", 99))
                        : people.update(PERSON, "ann", Row.empty().with("tags", List.of("b"))));
        Row ann = people.get(PERSON, "ann").orElseThrow();
        assertThat(ann.get("age")).isEqualTo(99);
        assertThat(ann.get("tags")).isEqualTo(List.of("b"));
        assertThat(together(16, i -> people.upsert(PERSON, person("bob", "Bob", i))))
                .isEqualTo(16);
    }

    /** Lets so many act at once. @return how many did not fail */
    static long together(int count, java.util.function.IntFunction<Object> act) {
        List<CompletableFuture<Boolean>> acts = IntStream.range(0, count)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> act.apply(i)).handle((done, failure) -> failure == null))
                .toList();
        return acts.stream().filter(CompletableFuture::join).count();
    }
}
