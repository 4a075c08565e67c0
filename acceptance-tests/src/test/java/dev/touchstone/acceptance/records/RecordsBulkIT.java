package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.model.People.ids;
import static dev.touchstone.acceptance.records.model.People.others;
import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.all;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.records.model.Page;
import dev.touchstone.acceptance.records.model.People;
import dev.touchstone.acceptance.records.model.Person;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

@Contract("records_bulk")
@Tag("records_bulk")
@Tag("Records")
class RecordsBulkIT implements GeneralBehaviours {

    private static final int MANY = 500;

    private static User user(int number) {
        return new User(key(number), "mail", "User " + number, number % 100, Instant.EPOCH, Instant.EPOCH);
    }

    private static String key(int number) {
        return "user-" + (1_000 + number);
    }

    private static Object[] keys(int from, int to) {
        return IntStream.range(from, to).mapToObj(RecordsBulkIT::key).toArray();
    }

    /** Users in an order that is not that of their keys. */
    private static List<User> shuffled() {
        List<User> users = new ArrayList<>(
                IntStream.range(0, MANY).mapToObj(RecordsBulkIT::user).toList());
        Collections.shuffle(users, new Random(MANY));
        return users;
    }

    /** The same, and this one in their midst. */
    private static List<User> shuffledWith(User another) {
        List<User> users = new ArrayList<>(shuffled());
        users.add(MANY / 2, another);
        return users;
    }

    @Behaviour("REC-34")
    void changing_and_deleting_by_a_filter_touches_the_matches_and_counts_them(Records<Person> people) {
        People.settle(people);

        assertThat(people.updateWhereAndVerify(
                        where(Person::age).is(25), values(Person::city, "Rome").and(Person::tags, null)))
                .isEqualTo(5);
        assertThat(people.updateWhereAndVerify(where(Person::city).is("Rome"), values(Person::city, "Rome")))
                .isEqualTo(11);
        assertThat(people.updateWhereAndVerify(where(Person::age).is(1_000), values(Person::city, "Oslo")))
                .isZero();
        people.expectUpdateWhereFailure(VALIDATION, all(), values(Person::id, "p31"));
        people.expectUpdateWhereFailure(VALIDATION, all(), values("age", "old")).onFields("age");
        people.expectUpdateWhereFailure(VALIDATION, where("agee__ne", 25), values(Person::city, "Oslo"))
                .onFields("agee");
        people.expectFailure(VALIDATION, () -> people.deleteWhere(where("agee__ne", 25)))
                .onFields("agee");

        assertThat(people.deleteWhereAndVerify(where(Person::age).isNull())).isEqualTo(3);
        assertThat(people.deleteWhereAndVerify(where(Person::age).isNull())).isZero();
        people.expectAll(others(9, 18, 27));
        assertThat(people.updateWhereAndVerify(all(), values(Person::active, true)))
                .isEqualTo(27);
        assertThat(people.deleteWhereAndVerify(all())).isEqualTo(27);
        people.expectAll();
    }

    @Behaviour("REC-60")
    void five_hundred_are_created_and_answered_in_the_order_in_which_they_were_given(Records<User> users) {
        List<User> given = shuffled();

        assertThat(users.createAllAndVerify(given))
                .extracting(User::id)
                .containsExactlyElementsOf(given.stream().map(User::id).toList());
        users.expectAll(keys(0, MANY));
        assertThat(users.createAllAndVerify(List.of())).isEmpty();
    }

    @Behaviour("REC-61")
    void one_bad_of_five_hundred_stores_none_or_exactly_what_the_answer_names(Records<User> users) {
        users.create(user(MANY));
        User tooYoung = new User(key(MANY + 1), "mail", "Bad", -1, Instant.EPOCH, Instant.EPOCH);

        users.expectCreateAllFailure(VALIDATION, shuffledWith(tooYoung)).onFields("age");
        users.expectAll(key(MANY));
        users.expectCreateAllFailure(DUPLICATE_KEY, shuffledWith(user(MANY)))
                .onModel(User.class)
                .onFields("id");
        assertThat(users.getAndVerifyExists(key(MANY)).name()).isEqualTo("User " + MANY);
    }

    @Behaviour("REC-62")
    void doubles_within_one_call_are_refused_and_none_is_stored(Records<User> users) {
        users.expectCreateAllFailure(DUPLICATE_KEY, shuffledWith(user(7))).onFields("id");
        users.expectAll();
        users.createAllAndVerify(shuffled());
    }

    @Behaviour("REC-63")
    void many_are_got_in_the_order_of_their_keys_as_they_were_asked_for(Records<Person> people) {
        People.settle(people);

        List<Object> asked = List.of("p07", "nobody", "p01", "p30", "p07", "p00");
        assertThat(people.getAll(asked))
                .extracting(found -> found.map(Person::id))
                .containsExactly(
                        Optional.of("p07"),
                        Optional.empty(),
                        Optional.of("p01"),
                        Optional.of("p30"),
                        Optional.of("p07"),
                        Optional.empty());
        assertThat(people.getAll(List.of())).isEmpty();
        assertThat(people.getAll(Stream.of(ids(30, 29, 1)).toList()))
                .extracting(found -> found.map(Person::name))
                .containsExactly(Optional.of("Yvonne"), Optional.of("Bob"), Optional.of("Alice"));
    }

    @Behaviour("REC-82")
    @Contended
    void after_bulk_creations_that_were_cut_every_record_is_whole_or_all_are_there(Wire wire) {
        Records<Page> pages = wire.open(AllRecords.class).of(Page.class);

        pages.createAllThroughCuts(wire, 20, Pages::numbered).expectBulksWhole();
    }
}
