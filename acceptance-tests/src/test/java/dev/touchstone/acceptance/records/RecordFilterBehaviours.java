package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.model.People.ids;
import static dev.touchstone.acceptance.records.model.People.others;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.at;
import static dev.touchstone.dsl.records.Criteria.not;
import static dev.touchstone.dsl.records.Criteria.search;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.corpus.Ladder;
import dev.touchstone.acceptance.records.corpus.Ladders;
import dev.touchstone.acceptance.records.model.People;
import dev.touchstone.acceptance.records.model.Person;
import dev.touchstone.acceptance.records.model.Person.Role;
import dev.touchstone.acceptance.records.model.Sample;
import dev.touchstone.dsl.records.Criteria;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which records a condition on one field finds. */
interface RecordFilterBehaviours {

    @Behaviour("REC-20")
    default void a_record_is_found_by_any_of_its_fields(Records<Person> people) {
        People.settle(people);

        people.expectFound(where(Person::id).is("p03"), ids(3));
        people.expectFound(where(Person::name).is("carol"), ids(3));
        people.expectFound(where(Person::age).is(35), ids(3));
        people.expectFound(where(Person::points).is((1L << 53) + 3), ids(3));
        people.expectFound(where(Person::height).is(1.5 + 3 / 64.0), ids(3));
        people.expectFound(where(Person::balance).is(new BigDecimal("0.3")), ids(3));
        people.expectFound(where(Person::joined).is(Instant.EPOCH.plusNanos(3_000)), ids(3));
        people.expectFound(
                where(Person::born)
                        .is(LocalDate.of(1999, 12, 29))
                        .and(Person::age)
                        .is(35),
                ids(3));
        people.expectFound(where(Person::role).is(Role.USER).and(Person::age).is(35), ids(3));
        people.expectFound(where(Person::active).is(true), ids(1, 5, 9, 13, 17, 21, 25, 29));
        people.expectFound(where(Person::name).is("Bob").and(Person::city).is("Rome"), ids(29));
        people.expectFound(where(Person::name).is("bob"));
        assertThat(people.getAndVerifyExists(where(Person::name).is("Zoe")).id())
                .isEqualTo("p04");
        people.getAndVerifyNotExists(where(Person::name).is("nobody"));
    }

    @BehaviourForEach(value = "REC-40", in = Ladders.class)
    default void comparisons_are_right_at_the_bound_for_every_type(Ladder steps, Records<Sample> samples) {
        steps.settle(samples);
        steps.expectCompared(samples);
        steps.expectOrdered(samples);
    }

    @Behaviour("REC-41")
    default void not_equal_includes_null_and_a_negation_is_the_complement(Records<Person> people) {
        People.settle(people);

        people.expectFound(where(Person::age).isNot(25), others(2, 7, 8, 21, 29));
        people.expectFound(where(Person::age).less(1_000), others(9, 18, 27));
        people.expectFound(where(Person::age).atLeast(-1_000), others(9, 18, 27));
        people.expectFound(not(where(Person::age).less(30)), others(2, 4, 5, 7, 8, 10, 13, 14, 15, 19, 21, 24, 29));
        people.expectFound(not(where(Person::age).is(25)), others(2, 7, 8, 21, 29));
        people.expectFound(not(where(Person::age).isNot(25)), ids(2, 7, 8, 21, 29));
        people.expectFound(not(where(Person::name).contains("nna")), others(13, 14));
        people.expectFound(not(where(Person::tags).holds("re")), others(4, 10, 16, 22, 28));
        people.expectFound(not(where(Person::age).isIn(9, 10)), others(4, 5));
        people.expectFound(not(at(Person::more, "size").is(7)), others(7));
        people.expectFound(not(where(Person::age).is(25).or(Person::name).is("Alice")), others(1, 2, 7, 8, 21, 29));
        people.expectFound(where(Person::active).isNot(true), others(1, 5, 9, 13, 17, 21, 25, 29));
    }

    @Behaviour("REC-42")
    default void one_of_many_is_found_among_one_doubles_a_thousand_and_none(Records<Person> people) {
        People.settle(people);
        List<Integer> ages = IntStream.range(0, 1_000).boxed().toList();
        List<String> names = Stream.concat(IntStream.range(0, 1_000).mapToObj(i -> "n" + i), Stream.of("Zoe"))
                .toList();

        people.expectFound(where(Person::name).isIn("Bob"), ids(2, 29));
        people.expectFound(where(Person::name).isIn("Zoe", "Bob", "Bob", "nobody"), ids(2, 4, 29));
        people.expectFound(where(Person::age).isIn(List.of()));
        people.expectFound(not(where(Person::age).isIn(List.of())), others());
        people.expectFound(where(Person::age).isIn(ages), others(9, 18, 27));
        people.expectFound(where(Person::name).isIn(names), ids(4));
        people.expectFound(where("role__in", List.of(Role.ADMIN)).and("age", 25), ids(7));
    }

    @Behaviour("REC-43")
    default void text_is_found_within_at_the_start_and_at_the_end_and_no_sign_is_a_joker(Records<Person> people) {
        People.settle(people);

        people.expectFound(where(Person::name).contains("%"), ids(7, 24));
        people.expectFound(where(Person::name).contains("_"), ids(8, 9));
        people.expectFound(where(Person::name).contains("a_b"), ids(8));
        people.expectFound(where(Person::name).contains("*"), ids(16, 23));
        people.expectFound(where(Person::name).contains("[o]"), ids(17));
        people.expectFound(where(Person::name).contains("\\"), ids(18));
        people.expectFound(where(Person::name).contains("'"), ids(6, 21));
        people.expectFound(where(Person::name).contains("nn"), ids(13, 14, 30));
        people.expectFound(where(Person::name).contains("\uD83D\uDC08"), ids(20));
        people.expectFound(where(Person::name).startsWith("B"), ids(2, 16, 17, 18, 29));
        people.expectFound(where(Person::name).startsWith("b"));
        people.expectFound(where(Person::name).startsWith("%"), ids(24));
        people.expectFound(where(Person::name).startsWith("a_"), ids(8));
        people.expectFound(where(Person::name).endsWith("B"), ids(9));
        people.expectFound(where(Person::name).endsWith("b"), ids(2, 8, 10, 16, 17, 18, 29));
        people.expectFound(where(Person::name).endsWith("100%"), ids(7));
        people.expectFound(where(Person::name).contains(""), others(12));
        people.expectFound(where(Person::name).startsWith("").and(Person::name).endsWith(""), others(12));
    }

    @Behaviour("REC-44")
    default void a_list_holds_an_element_not_a_part_of_one(Records<Person> people, Records<Sample> samples) {
        People.settle(people);
        samples.create(values(Sample::id, 1L).and("numbers", List.of(10L, 100L)));
        samples.create(values(Sample::id, 2L).and("numbers", List.of(1L)).and("words", List.of("1", "")));
        samples.create(values(Sample::id, 3L).and("flags", List.of(true)));

        people.expectFound(
                where(Person::tags).holds("red"), ids(2, 3, 5, 8, 9, 11, 14, 15, 17, 20, 21, 23, 26, 27, 29));
        people.expectFound(where(Person::tags).holds("dark red"), ids(3, 9, 15, 21, 27));
        people.expectFound(where(Person::tags).holds("red,blue"), ids(4, 10, 16, 22, 28));
        people.expectFound(where(Person::tags).holds("re"), ids(4, 10, 16, 22, 28));
        people.expectFound(where(Person::tags).holds("dark"));
        people.expectFound(where(Person::tags).holds(""));
        samples.expectFound(where(Sample::numbers).holds(1L), 2L);
        samples.expectFound(where(Sample::numbers).holds(100L), 1L);
        samples.expectFound(where(Sample::words).holds(""), 2L);
        samples.expectFound(where(Sample::flags).holds(true), 3L);
    }

    @Behaviour("REC-45")
    default void null_is_found_as_null_and_the_empty_as_what_it_is(Records<Person> people) {
        People.settle(people);

        people.expectFound(where(Person::name).isNull(), ids(12));
        people.expectFound(where(Person::name).is(""), ids(11));
        people.expectFound(where(Person::name).isNotNull(), others(12));
        people.expectFound(where(Person::age).is(0), ids(10));
        people.expectFound(where("age__isnull", true), ids(9, 18, 27));
        people.expectFound(where("age__isnull", false), others(9, 18, 27));
        people.expectFound(where(Person::tags).isNull(), ids(6, 12, 18, 24, 30));
        people.expectFound(where(Person::more).isNull(), ids(6, 12, 18, 24, 30));
        people.expectFound(where(Person::home).isNotNull(), others(10, 20, 30));
        people.expectFound(where(Person::active).isNull(), ids(4, 8, 12, 16, 20, 24, 28));
        people.updateAndVerify("p11", values(Person::name, null));
        people.expectFound(where(Person::name).isNull(), ids(11, 12));
    }

    @Behaviour("REC-57")
    default void values_of_filters_are_data_whatever_they_look_like(Records<Person> people) {
        People.settle(people);

        people.expectFound(where(Person::name).is("' OR 1=1 --"), ids(21));
        people.expectFound(where(Person::city).is("' OR 1=1 --"));
        people.expectFound(where(Person::name).is("$where"), ids(22));
        people.expectFound(where(Person::name).is("*"), ids(23));
        people.expectFound(where(Person::name).is("%"), ids(24));
        people.expectFound(where(Person::name).is("B\\b"), ids(18));
        people.expectFound(where(Person::name).isIn("*", "'; DROP TABLE x;--", "\") OR (\""), ids(23));
        people.expectFound(where(Person::name).startsWith("' OR"), ids(21));
        people.expectFound(where(Person::tags).holds("\"]' OR 1=1 --"));
        people.expectFound(at(Person::more, "size' OR '1'='1").is("x"));
        people.expectFound(search("' or 1", Person::name), ids(21));
        people.create(values(Person::id, "p31").and(Person::name, "?"));
        expectRefused(people, where(Person::name).is("\uD83D"));
        expectRefused(people, where(Person::name).contains("a\0"));
        expectRefused(people, where(Person::name).isIn("Bob", "\uDE00"));
        expectRefused(people, where(Person::tags).holds("\uD83Dred"));
        expectRefused(people, at(Person::more, "size").is("\0"));
        expectRefused(people, search("\uDE00", Person::name));
        expectRefused(people, where(Person::height).less(Double.NaN));
        expectRefused(people, where(Person::joined).less(Instant.MAX));
        people.expectFailure(VALIDATION, () -> people.queryModels(where("id = id --", "x")));
        people.expectFailure(VALIDATION, () -> people.queryModels(orderBy("id; DROP TABLE x")));
    }

    private static void expectRefused(Records<Person> people, Criteria<Person> criteria) {
        people.expectFailure(VALIDATION, () -> people.queryModels(criteria));
        people.expectFailure(VALIDATION, () -> people.countModels(criteria));
    }

    @Behaviour("REC-58")
    default void a_search_finds_text_in_chosen_fields_and_lists_in_any_case(Records<Person> people) {
        People.settle(people);

        people.expectFound(search("aNNa", Person::name), ids(13, 14, 15));
        people.expectFound(search("DARK", Person::name, Person::tags), ids(3, 9, 15, 21, 27));
        people.expectFound(search("BLUE", Person::tags), ids(4, 5, 10, 11, 16, 17, 22, 23, 28, 29));
        people.expectFound(search("oslo", Person::name, Person::city), ids(4, 8, 12, 16, 20, 24, 28));
        people.expectFound(search("oslo", Person::name));
        people.expectFound(search("\u00FCNAL", Person::name), ids(5));
        people.expectFound(search("stra\u00DFe", Person::name), ids(25));
        people.expectFound(search("strasse", Person::name), ids(26));
        people.expectFound(search("\u0130STANBUL", Person::name), ids(27));
        people.expectFound(search("ILIK", Person::name));
        people.expectFound(search("\u0131l\u0131", Person::name), ids(28));
        people.expectFound(search("%", Person::name), ids(7, 24));
    }

    @Behaviour("REC-59")
    default void a_path_into_json_is_compared_where_it_leads_to_a_value_of_that_kind(Records<Person> people) {
        People.settle(people);

        people.expectFound(at(Person::more, "size").is(7), ids(7));
        people.expectFound(at(Person::more, "size").is("9"), ids(2, 8, 14, 20, 26));
        people.expectFound(at(Person::more, "size").more(8), ids(5, 11, 13, 17, 19, 23, 25, 29));
        people.expectFound(at(Person::more, "size").atMost(7), ids(1, 7));
        people.expectFound(at(Person::more, "size").is(new BigDecimal("10.50")), ids(5, 11, 17, 23, 29));
        people.expectFound(
                at(Person::more, "size").isNull(), ids(3, 4, 6, 9, 10, 12, 15, 16, 18, 21, 22, 24, 27, 28, 30));
        people.expectFound(at(Person::more, "even").is(true), ids(2, 4, 8, 10, 14, 16, 20, 22, 26, 28));
        people.expectFound(at(Person::more, "deep", "size").atLeast(16), ids(16, 22, 28));
        people.expectFound(at(Person::more, "deep", "list", "1").is(4), ids(4));
        people.expectFound(at(Person::more, "deep", "list", "0").is("a"), ids(4, 10, 16, 22, 28));
        people.expectFound(at(Person::more, "deep", "nowhere", "at all").isNotNull());
        people.expectFound(at(Person::home, "street").is("Street 1"), ids(1, 4, 7, 13, 16, 19, 22, 25, 28));
        people.expectFound(at(Person::home, "floor").less(5), ids(1, 2, 4));
        people.expectFailure(
                        VALIDATION,
                        () -> people.queryModels(at(Person::home, "roof").isNull()))
                .onFields("home");
    }
}
