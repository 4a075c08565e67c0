package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.model.People.ids;
import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.all;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.acceptance.records.model.Form;
import dev.touchstone.acceptance.records.model.Order;
import dev.touchstone.acceptance.records.model.OtherOrder;
import dev.touchstone.acceptance.records.model.People;
import dev.touchstone.acceptance.records.model.Person;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Part;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Bulky;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Needs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

@Contract("records_query")
@Tag("records_query")
@Tag("Records")
class RecordsQueryIT implements GeneralBehaviours, RecordFilterBehaviours, RecordOrderBehaviours {

    private static void createThree(Records<User> users) {
        users.create(user("user-1", "Alice", 30));
        users.create(user("user-2", "Bob", 25));
        users.create(user("user-3", "Carol", 35));
    }

    private static Given<User> user(String id, String name, int age) {
        return values(User::id, id)
                .and(User::email, name + "@example.com")
                .and(User::name, name)
                .and(User::age, age);
    }

    @Behaviour("REC-16")
    void models_and_fields_that_differ_only_in_case_are_queried_apart(AllRecords records) {
        Records<Order> orders = records.of(Order.class);
        orders.create(Order.of("one"));
        orders.create(new Order("two", "nobody", null, null, "the name", "the Name"));
        records.of(OtherOrder.class).create(new OtherOrder("three", "10"));

        orders.expectFound(where(Order::upper).is("the Name"), "one");
        orders.expectFound(where(Order::lower).is("the Name"), "two");
        orders.expectFound(where(Order::user).is("the user").orderBy(Order::table), "one");
        orders.expectFound(orderBy(Order::select), "one", "two");
        records.of(OtherOrder.class).expectFound(where(OtherOrder::limit).is("10"), "three");
    }

    @Behaviour("REC-17")
    void fields_with_odd_names_are_filtered_and_ordered_by(Records<Form> forms) {
        forms.create(new Form("f1", "b", "y", "z", 2L, "q", "u"));
        forms.create(new Form("f2", "a", "z", "y", 1L, "r", "v"));

        forms.expectFound(where(Form::first).is("a"), "f2");
        forms.expectFound(where(Form::second).is("y"), "f1");
        forms.expectFound(where(Form::loud).startsWith("z"), "f1");
        forms.expectFound(where(Form::share).less(2L), "f2");
        forms.expectFound(where("\u00dcber\"':;", "r").and("a__gte", "v"), "f2");
        forms.expectFound(where("a__gte__in", List.of("u")), "f1");
        forms.expectFound(orderBy(Form::first), "f2", "f1");
        forms.expectFound(orderBy("-100% (net)"), "f1", "f2");
        forms.expectFound(orderBy(Form::over).descending(), "f2", "f1");
    }

    @Behaviour("REC-21")
    void asking_for_the_one_that_matches_is_a_conflict_if_two_do(Records<Person> people) {
        People.settle(people);

        people.expectFailure(
                        CONFLICT,
                        () -> people.getAndVerifyExists(where(Person::name).is("Bob")))
                .onModel(Person.class);
        assertThat(people.getAndVerifyExists(where(Person::name).is("Alice")).age())
                .isEqualTo(30);
    }

    @BehaviourForRandom(value = "REC-46", of = AnySeed.class, cases = 1)
    void random_filters_match_what_a_look_at_each_record_does(long seed, Records<Person> people) {
        People.settle(people);
        people.expectLikeReference(seed, 200);
    }

    @Behaviour("REC-52")
    void a_projection_gives_its_fields_and_an_unknown_field_is_refused(Records<Person> people) {
        People.settle(people);
        Part<Person> part = people.queryModels(
                        where(Person::id).is("p03").only(Person::name, Person::age, Person::tags))
                .parts()
                .get(0);
        assertThat(part.fields()).containsExactlyInAnyOrder("name", "age", "tags");
        assertThat(part.get(Person::age)).isEqualTo(35);
        assertThat(part.get(Person::tags)).isEqualTo(List.of("red", "dark red"));

        people.expectFailure(VALIDATION, () -> people.queryModels(where("agee", 1)))
                .onModel(Person.class)
                .onFields("agee")
                .messageContains("age");
        people.expectFailure(
                        VALIDATION, () -> people.countModels(where("age", 25).or("nme", "x")))
                .onFields("nme");
        people.expectFailure(VALIDATION, () -> people.queryModels(orderBy("citi")))
                .onFields("citi")
                .messageContains("city");
        people.expectFailure(VALIDATION, () -> people.queryModels(all().only("Name")))
                .onFields("Name")
                .messageContains("name");
        people.expectFailure(VALIDATION, () -> people.queryModels(where("age", "25")))
                .onFields("age");
    }

    @Behaviour("REC-53")
    void a_count_is_the_size_of_its_query_and_first_and_last_are_of_the_order(Records<User> users) {
        assertThat(users.first(orderBy(User::age))).isEmpty();
        assertThat(users.modelExists(where("email", "Alice@example.com"))).isFalse();
        createThree(users);

        assertThat(users.queryAndVerifyCount(2, where("age__gte", 30)))
                .extracting(User::age)
                .containsExactlyInAnyOrder(30, 35);
        assertThat(users.countModels(where("age__gte", 30))).isEqualTo(2);
        assertThat(users.countModels(where(User::name).is("nobody"))).isZero();
        assertThat(users.countModels(all())).isEqualTo(3);
        assertThat(users.modelExists(where("email", "Alice@example.com"))).isTrue();
        assertThat(users.first(orderBy(User::age))).map(User::name).contains("Bob");
        assertThat(users.last(orderBy(User::age))).map(User::name).contains("Carol");
        assertThat(users.last(where(User::age).less(35).orderBy(User::name)))
                .map(User::name)
                .contains("Bob");
        assertThat(users.last(where(User::age).less(0).orderBy(User::name))).isEmpty();
    }

    @Behaviour("REC-54")
    void several_conditions_all_hold_and_two_on_one_field_are_an_interval(Records<Person> people) {
        People.settle(people);

        people.expectFound(
                where(Person::age).atLeast(25).and(Person::age).atMost(50),
                ids(1, 2, 3, 7, 8, 11, 12, 16, 17, 21, 22, 25, 26, 28, 29, 30));
        people.expectFound(where("age__gte", 25).and("age__lte", 50).and("city", "Rome"), ids(1, 17, 21, 25, 29));
        people.expectFound(where(Person::age).more(50).and(Person::age).less(25));
        people.expectFound(
                where(Person::city)
                        .is("Rome")
                        .and(where(Person::age).is(18).or(Person::age).is(42)),
                ids(13, 17));
        people.expectFound(
                where(Person::city)
                        .is("Rome")
                        .and(Person::age)
                        .is(18)
                        .or(Person::age)
                        .is(42),
                ids(13, 16, 17));
    }

    @Behaviour("REC-55")
    void a_query_sees_nothing_of_others_and_nothing_deleted(Namespaces namespaces) {
        Records<User> here = namespaces.named("here").open(AllRecords.class).of(User.class);
        Records<Person> people = here.of(Person.class);
        createThree(here);
        createThree(namespaces.named("there").open(AllRecords.class).of(User.class));
        people.create(values(Person::id, "user-1").and(Person::age, 30));
        here.deleteAndVerify("user-3");

        here.expectFound(where(User::age).atLeast(30), "user-1");
        here.expectFound(where(User::name).is("Carol"));
        people.expectFound(all().orderBy("age"), "user-1");
        assertThat(here.countModels(all())).isEqualTo(2);
    }

    @Behaviour("REC-56")
    @Needs("records_bulk")
    @Bulky
    @Contended
    void of_ten_thousand_an_indexed_field_finds_exactly_the_right_ones(Records<Person> people) {
        IntStream.range(0, 10).forEach(batch -> people.createAllAndVerify(thousand(batch)));

        List.of(0, 37, 99)
                .forEach(age -> people.expectFound(
                        where(Person::age).is(age),
                        IntStream.range(0, 100)
                                .mapToObj(i -> numbered(100 * i + age))
                                .toArray()));
        people.queryAndVerifyCount(6_000, where(Person::age).less(60));
        people.expectFound(where(Person::age).is(99).orderBy("-id").limit(2), numbered(9_999), numbered(9_899));
        assertThat(people.queryInPages(where(Person::age).atLeast(50).orderBy(Person::age), 700))
                .hasSize(5_000)
                .doesNotHaveDuplicates();
    }

    private static List<Person> thousand(int batch) {
        return IntStream.range(1_000 * batch, 1_000 * (batch + 1))
                .mapToObj(i -> new Person(
                        numbered(i), "n", i % 100, null, null, null, null, null, null, null, null, null, null, null))
                .toList();
    }

    private static String numbered(int number) {
        return String.valueOf(100_000 + number);
    }
}
