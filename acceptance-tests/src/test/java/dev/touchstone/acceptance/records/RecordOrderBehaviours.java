package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.model.People.ids;
import static dev.touchstone.acceptance.records.model.People.others;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.all;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.model.People;
import dev.touchstone.acceptance.records.model.Person;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.QueryResult;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import java.util.List;
import java.util.stream.IntStream;

/** In what order records come, and page by page. */
interface RecordOrderBehaviours {

    List<Object> BY_AGE = List.of(ids(
            10, 24, 19, 4, 5, 13, 14, 15, 2, 7, 8, 21, 29, 1, 11, 12, 22, 30, 28, 3, 16, 17, 25, 26, 20, 23, 6, 9, 18,
            27));

    @Behaviour("REC-47")
    default void records_come_in_the_order_of_fields_null_last_unless_asked_for_first(Records<Person> people) {
        People.settle(people);
        people.expectFound(orderBy(Person::age), BY_AGE.toArray());
        people.expectFound(
                orderBy(Person::age).descending(),
                ids(
                        6, 23, 20, 25, 26, 16, 17, 3, 28, 1, 11, 12, 22, 30, 2, 7, 8, 21, 29, 13, 14, 15, 5, 4, 19, 24,
                        10, 9, 18, 27));
        people.expectFound(orderBy(Person::age).nullsFirst().limit(5), ids(9, 18, 27, 10, 24));
        people.expectFound(orderBy(Person::age).descending().nullsFirst().limit(5), ids(9, 18, 27, 6, 23));

        people.expectFound(
                where(Person::age)
                        .isIn(18, 25)
                        .orderBy(Person::age)
                        .descending()
                        .thenBy(Person::city),
                ids(2, 8, 21, 29, 7, 14, 13, 15));
        people.expectFound(
                where(Person::age)
                        .isIn(18, 25)
                        .orderBy(Person::city)
                        .thenBy(Person::age)
                        .descending(),
                ids(2, 14, 8, 21, 29, 13, 7, 15));
        people.expectFound(
                where("age__in", List.of(18, 25)).orderBy("-city").thenBy("-id"), ids(29, 21, 13, 8, 14, 2, 15, 7));
    }

    @Behaviour("REC-48")
    default void text_is_in_the_order_of_its_code_points(Records<Person> people) {
        People.settle(people);
        people.expectFound(
                orderBy(Person::name),
                ids(
                        11, 22, 24, 21, 23, 7, 15, 9, 1, 13, 16, 17, 18, 2, 29, 26, 25, 30, 4, 8, 10, 14, 3, 6, 5, 27,
                        28, 19, 20, 12));
        people.expectFound(where(Person::name).more("z"), ids(5, 19, 20, 27, 28));
        people.expectFound(where(Person::name).more("\uFF5E"), ids(19, 20));
        people.expectFound(where(Person::name).atLeast("Z").and(Person::name).less("b"), ids(4, 8, 10, 14));
    }

    @Behaviour("REC-49")
    default void what_is_equal_in_an_order_is_in_the_order_of_the_keys_on_every_page(Records<Person> people) {
        People.settle(people);
        assertThat(people.queryInPages(orderBy(Person::age), 7))
                .extracting(Person::id)
                .containsExactly(BY_AGE.stream().toArray(String[]::new));
        IntStream.range(0, 5)
                .forEach(page -> people.expectFound(
                        orderBy(Person::age).limit(7).offset(7 * page),
                        BY_AGE.stream().skip(7L * page).limit(7).toArray()));
        people.expectFound(
                where(Person::active).is(true).orderBy(Person::active).descending(), ids(1, 5, 9, 13, 17, 21, 25, 29));
    }

    @Behaviour("REC-50")
    default void limit_and_offset_alone_together_and_past_the_end(Records<Person> people) {
        People.settle(people);

        people.expectFound(all().limit(3), ids(1, 2, 3));
        people.expectFound(all().offset(27), ids(28, 29, 30));
        people.expectFound(all().offset(2).limit(3), ids(3, 4, 5));
        people.expectFound(orderBy(Person::age).offset(25).limit(3), ids(23, 6, 9));
        people.expectFound(all().limit(10).offset(28), ids(29, 30));
        people.expectFound(all().limit(10).offset(30));
        people.expectFound(all().offset(31));
        people.expectFound(all().limit(0));
        people.expectFound(all().limit(1_000), others());
        people.expectFailure(VALIDATION, () -> people.queryModels(all().limit(-1)));
        people.expectFailure(VALIDATION, () -> people.queryModels(all().offset(-1)));
    }

    @Behaviour("REC-51")
    default void paging_by_a_cursor_neither_skips_nor_repeats_what_stays(Records<Person> people) {
        People.settle(people);
        QueryResult<Person> first = people.queryModels(orderBy(Person::age).limit(10));
        people.delete("p02"); // which was on that page
        people.delete("p07"); // the last of it
        people.create(person("p06a", 25)); // before its end
        people.create(person("p08a", 25)); // behind it
        people.delete("p21"); // on the next one

        QueryResult<Person> second = people.queryModels(
                orderBy(Person::age).limit(10).after(first.next().orElseThrow()));
        assertThat(first.records()).extracting(Person::id).containsExactly(page(0));
        assertThat(second.records())
                .extracting(Person::id)
                .containsExactly("p08", "p08a", "p29", "p01", "p11", "p12", "p22", "p30", "p28", "p03");

        people.update("p16", values(Person::name, "renamed"));
        people.create(person("p99", 1));
        QueryResult<Person> last = people.queryModels(
                orderBy(Person::age).limit(10).after(second.next().orElseThrow()));
        assertThat(last.records()).extracting(Person::id).containsExactly(page(2));
        assertThat(last.next()).isEmpty();
    }

    private static String[] page(int number) {
        return BY_AGE.stream().skip(10L * number).limit(10).toArray(String[]::new);
    }

    private static Given<Person> person(String id, int age) {
        return values(Person::id, id).and(Person::age, age);
    }
}
