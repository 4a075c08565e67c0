package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.model.People.ids;
import static dev.touchstone.acceptance.records.model.People.others;
import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.all;
import static dev.touchstone.dsl.records.Criteria.at;
import static dev.touchstone.dsl.records.Criteria.not;
import static dev.touchstone.dsl.records.Criteria.search;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.acceptance.records.corpus.Ladder;
import dev.touchstone.acceptance.records.corpus.Ladders;
import dev.touchstone.acceptance.records.model.Form;
import dev.touchstone.acceptance.records.model.Order;
import dev.touchstone.acceptance.records.model.OtherOrder;
import dev.touchstone.acceptance.records.model.People;
import dev.touchstone.acceptance.records.model.Person;
import dev.touchstone.acceptance.records.model.Person.Role;
import dev.touchstone.acceptance.records.model.Sample;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Criteria;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Part;
import dev.touchstone.dsl.records.QueryResult;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Bulky;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Needs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

@Contract("records_query")
@Tag("records_query")
@Tag("Records")
class RecordsQueryIT implements GeneralBehaviours {

    private static final Object[] BY_AGE = ids(
            10, 24, 19, 4, 5, 13, 14, 15, 2, 7, 8, 21, 29, 1, 11, 12, 22, 30, 28, 3, 16, 17, 25, 26, 20, 23, 6, 9, 18,
            27);

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

    @Behaviour("REC-20")
    void a_record_is_found_by_any_of_its_fields(Records<Person> people) {
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

    @BehaviourForEach(value = "REC-40", in = Ladders.class)
    void comparisons_are_right_at_the_bound_for_every_type(Ladder steps, Records<Sample> samples) {
        steps.settle(samples);
        steps.expectCompared(samples);
        steps.expectOrdered(samples);
    }

    @Behaviour("REC-41")
    void not_equal_includes_null_and_a_negation_is_the_complement(Records<Person> people) {
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
    void one_of_many_is_found_among_one_doubles_a_thousand_and_none(Records<Person> people) {
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
    void text_is_found_within_at_the_start_and_at_the_end_and_no_sign_is_a_joker(Records<Person> people) {
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
    void a_list_holds_an_element_not_a_part_of_one(Records<Person> people, Records<Sample> samples) {
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
    void null_is_found_as_null_and_the_empty_as_what_it_is(Records<Person> people) {
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

    @BehaviourForRandom(value = "REC-46", of = AnySeed.class, cases = 1)
    void random_filters_match_what_a_look_at_each_record_does(long seed, Records<Person> people) {
        People.settle(people);
        people.expectLikeReference(seed, 200);
    }

    @Behaviour("REC-47")
    void records_come_in_the_order_of_fields_null_last_unless_asked_for_first(Records<Person> people) {
        People.settle(people);
        people.expectFound(orderBy(Person::age), BY_AGE);
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
    void text_is_in_the_order_of_its_code_points(Records<Person> people) {
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
    void what_is_equal_in_an_order_is_in_the_order_of_the_keys_on_every_page(Records<Person> people) {
        People.settle(people);
        assertThat(people.queryInPages(orderBy(Person::age), 7))
                .extracting(Person::id)
                .containsExactly(Stream.of(BY_AGE).toArray(String[]::new));
        IntStream.range(0, 5)
                .forEach(page -> people.expectFound(
                        orderBy(Person::age).limit(7).offset(7 * page),
                        Stream.of(BY_AGE).skip(7L * page).limit(7).toArray()));
        people.expectFound(
                where(Person::active).is(true).orderBy(Person::active).descending(), ids(1, 5, 9, 13, 17, 21, 25, 29));
    }

    @Behaviour("REC-50")
    void limit_and_offset_alone_together_and_past_the_end(Records<Person> people) {
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
    void paging_by_a_cursor_neither_skips_nor_repeats_what_stays(Records<Person> people) {
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
        return Stream.of(BY_AGE).skip(10L * number).limit(10).toArray(String[]::new);
    }

    private static Given<Person> person(String id, int age) {
        return values(Person::id, id).and(Person::age, age);
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
        people.create(person("user-1", 30));
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

    @Behaviour("REC-57")
    void values_of_filters_are_data_whatever_they_look_like(Records<Person> people) {
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
    void a_search_finds_text_in_chosen_fields_and_lists_in_any_case(Records<Person> people) {
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
    void a_path_into_json_is_compared_where_it_leads_to_a_value_of_that_kind(Records<Person> people) {
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
