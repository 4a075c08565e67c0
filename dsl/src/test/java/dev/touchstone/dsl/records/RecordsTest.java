package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.all;
import static dev.touchstone.dsl.records.Criteria.at;
import static dev.touchstone.dsl.records.Criteria.not;
import static dev.touchstone.dsl.records.Criteria.search;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.records.Samples.Account;
import dev.touchstone.dsl.records.Samples.Action;
import dev.touchstone.dsl.records.Samples.Pack;
import dev.touchstone.dsl.records.Samples.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Over an honest store every expectation holds. */
class RecordsTest {

    private final MapRecords store = new MapRecords();
    private final Stage stage = Ground.stage(store);
    private final Records<User> users = stage.parameter(AllRecords.class).of(User.class);

    @Test
    void one_record_is_created_read_changed_and_deleted() {
        User ann = users.createAndVerify(User.of("ann", "ann@x", 30));
        assertThat(ann.createdAt()).isNotNull();
        users.createAndVerify(values(User::id, "bob").and(User::name, "Bob"));
        users.createAndVerify(values("id", "eve", "name", "Eve", "conf", Map.of("a", 1)));
        assertThat(users.getAndVerifyExists("ann")).isEqualTo(ann);
        assertThat(users.getAndVerifyExists(where(User::email).is("ann@x"))).isEqualTo(ann);
        assertThat(users.findUnique(values(User::email, "ann@x"))).contains(ann);
        users.getAndVerifyNotExists("zoe");
        users.getAndVerifyNotExists(where("email", "nobody"));
        users.expectFailure(
                CONFLICT, () -> users.getAndVerifyExists(where(User::age).is(0)));

        assertThat(users.updateAndVerify(ann, values(User::age, 31)).age()).isEqualTo(31);
        users.updateAndVerify("ann", values(User::email, null));
        users.upsertAndVerify(User.of("ann", "new@x", 32));
        users.upsertAndVerify(values("id", "kim", "name", "Kim"));
        users.deleteAndVerify(ann);
        assertThat(users.delete("ann")).isFalse();
        users.clearStorage();
        assertThat(users.allModels()).isEmpty();
    }

    @Test
    void what_fails_says_why() {
        users.createAndVerify(User.of("ann", "ann@x", 30));
        users.expectCreateFailure(DUPLICATE_KEY, User.of("ann", "other@x", 1))
                .onField("id")
                .onModel(User.class);
        users.expectCreateFailure(DUPLICATE_KEY, values("id", "bob", "name", "Bob", "email", "ann@x"))
                .onFields("email")
                .messageContains("another record");
        users.expectCreateFailure(VALIDATION, values("id", "bob", "name", "Bob", "age", -1, "emal", 1))
                .onFields("age", "emal");
        users.expectUpdateFailure(NOT_FOUND, "bob", values(User::age, 1));
        users.expectUpdateFailure(VALIDATION, "ann", values(User::id, "bob"));
        users.expectUpsertFailure(VALIDATION, values(User::id, "bob"));
        users.expectFailure(VALIDATION, () -> users.queryModels(where("agee__gte", 1)))
                .messageContains("did you mean");
    }

    @Test
    void queries_find_what_is_meant() {
        for (int i = 1; i <= 5; i++) {
            users.create(User.of("u" + i, i == 3 ? null : "u" + i + "@x", i * 10));
        }
        users.create(
                values("id", "tagged", "name", "Tag", "tags", List.of("red"), "conf", Map.of("a", Map.of("b", 7))));

        users.queryAndVerifyCount(3, where(User::age).atLeast(20).and(User::age).atMost(40));
        users.queryAndVerifyCount(3, where("age__gte", 20).and("age__lte", 40));
        users.queryAndVerifyCount(2, where(User::email).isNull());
        users.queryAndVerifyCount(4, not(where(User::email).isNull()));
        users.queryAndVerifyCount(2, where(User::age).isIn(10, 20, 20));
        users.queryAndVerifyCount(1, where(User::tags).holds("red"));
        users.queryAndVerifyCount(1, at(User::config, "a", "b").is(7));
        users.queryAndVerifyCount(1, search("TAG", User::name, User::tags));
        users.queryAndVerifyCount(
                2,
                where(User::age)
                        .less(20)
                        .and(where(User::name).contains("ser").or(User::name).is("Tag")));
        users.queryAndVerifyCount(6, all());

        List<User> ordered = users.queryModels(
                        orderBy(User::age).descending().thenBy("id").limit(2))
                .records();
        assertThat(ordered).extracting(User::id).containsExactly("u5", "u4");
        assertThat(users.queryModels(Criteria.<User>all().orderBy("-email").limit(1))
                        .records())
                .extracting(User::id)
                .containsExactly("u5");
        QueryResult<User> page = users.queryModels(all().orderBy(User::age).limit(4));
        assertThat(users.queryModels(all().orderBy(User::age).after(page.next().orElseThrow()))
                        .size())
                .isEqualTo(2);
        assertThat(users.queryInPages(orderBy(User::age), 4)).hasSize(6);
        Part<User> part = users.queryModels(where(User::id).is("u1").only(User::name))
                .parts()
                .get(0);
        assertThat(part.get(User::name)).isEqualTo("User u1");
        assertThat(part.fields()).containsExactly("name");
        assertThat(users.first(orderBy(User::age)).map(User::id)).contains("tagged");
        assertThat(users.last(orderBy(User::age)).map(User::id)).contains("u5");
        assertThat(users.last(where(User::age).is(77).orderBy(User::age))).isEmpty();
        assertThat(users.first().map(User::id)).contains("tagged");
        assertThat(users.last().map(User::id)).contains("u5");
        assertThat(users.last(where(User::age).less(30)).map(User::id)).contains("u2");
        assertThat(users.countModels()).isEqualTo(6);
        assertThat(users.countModels(where(User::age).more(30))).isEqualTo(2);
        assertThat(users.modelExists("u1")).isTrue();
        assertThat(users.modelExists(where(User::name).startsWith("nobody"))).isFalse();
        users.expectLikeReference(7, 100);
    }

    @Test
    void many_are_written_with_one_call() {
        users.createAllAndVerify(List.of(User.of("b", "b@x", 1), User.of("a", "a@x", 2)));
        users.expectCreateAllFailure(DUPLICATE_KEY, List.of(User.of("c", "c@x", 1), User.of("a", null, 2)));
        users.expectCreateAllFailure(VALIDATION, List.of(User.of("c", "c@x", 1), User.of("d", null, -2)));
        assertThat(users.getAll(List.of("a", "none")).stream().map(Optional::isPresent))
                .containsExactly(true, false);
        assertThat(users.updateWhereAndVerify(where(User::age).is(1), values(User::age, 5)))
                .isEqualTo(1);
        users.expectUpdateWhereFailure(VALIDATION, all(), values(User::age, -5));
        assertThat(users.deleteWhereAndVerify(all())).isEqualTo(2);
        users.createAll(List.of(User.of("b", "b@x", 1)));
        assertThat(users.updateWhere(all(), values(User::age, 2))).isEqualTo(1);
        assertThat(users.deleteWhere(where(User::age).is(2))).isEqualTo(1);
        users.awaitAnswered();
    }

    @Test
    void versions_references_and_races() {
        Records<Account> accounts = users.of(Account.class);
        Account first = accounts.createAndVerify(new Account("a", 5, "", 0));
        assertThat(first.version()).isEqualTo(1);
        Account second = accounts.updateIfCurrentAndVerify(first, values(Account::balance, 6));
        accounts.expectUpdateIfCurrentFailure(CONFLICT, first, values(Account::balance, 7));
        accounts.expectDeleteIfCurrentFailure(CONFLICT, first);
        accounts.raceToUpdateIfCurrent("a", 4, 3, (round, worker) -> values(Account::balance, worker))
                .expectOneWinner(CONFLICT);
        accounts.updateTogetherAndVerify(
                "a",
                2,
                3,
                (round, worker) ->
                        worker == 1 ? values(Account::balance, 10 * round) : values(Account::note, "round " + round));
        assertThat(accounts.deleteIfCurrent(accounts.getAndVerifyExists(second)))
                .isTrue();

        users.raceToCreate(
                        4, 3, (round, worker) -> values("id", round + "-" + worker, "name", "W", "email", round + "@x"))
                .expectOneWinner(DUPLICATE_KEY);
        users.upsertTogetherAndVerify(
                4, 3, (round, worker) -> values("id", "one", "name", "W" + worker, "age", worker));

        users.of(Pack.class).createAndVerify(new Pack("core"));
        Records<Action> actions = users.of(Action.class);
        actions.createAndVerify(new Action("run", "core"));
        assertThat(actions.referring(Action::pack, "core")).containsExactly(new Action("run", "core"));
    }

    @Test
    void parents_are_made_ready_first_and_each_model_once() {
        stage.parameter(AllRecords.class).of(Action.class).create(new Action("run", "core"));
        stage.parameter(AllRecords.class).of(Pack.class).create(new Pack("core"));
        assertThat(store.setUps).containsExactly("Pack", "Action");
    }
}
