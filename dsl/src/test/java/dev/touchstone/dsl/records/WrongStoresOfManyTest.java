package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.dsl.records.Criteria.all;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.Ground.expectTold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.records.BulkResult;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.dsl.records.Samples.Account;
import dev.touchstone.dsl.records.Samples.Action;
import dev.touchstone.dsl.records.Samples.Pack;
import dev.touchstone.dsl.records.Samples.User;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each word about many records, versions or races over a store that does one thing wrong. */
class WrongStoresOfManyTest {

    private static Records<User> users(MapRecords store) {
        return Ground.records(store, User.class);
    }

    @Test
    void many_that_are_stored_by_halves_are_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized BulkResult createAll(Model model, List<Row> rows) {
                List<Optional<Row>> stored = rows.stream()
                        .map(row -> Optional.of(create(model, row)))
                        .toList();
                delete(model, rows.get(0).require("id"));
                return new BulkResult(stored, Optional.empty());
            }
        });
        expectTold(
                () -> users.createAllAndVerify(List.of(User.of("a", null, 1), User.of("b", null, 2))),
                "each of 2 records to be stored",
                "record 1 was answered as");
        expectTold(
                () -> users.expectCreateAllFailure(
                        DUPLICATE_KEY, List.of(User.of("c", null, 1), User.of("b", null, 2))),
                "none of 2 records to be stored",
                "record 1 was answered as nothing, and there is id \"c\"");
    }

    @Test
    void changes_of_many_that_reach_too_far_or_count_wrongly_are_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            List<Object> matched(Model model, Filter filter) {
                return super.matched(model, new Filter.All());
            }
        });
        users.create(User.of("ann", "a@x", 30));
        users.create(User.of("bob", "b@x", 40));
        expectTold(
                () -> users.updateWhereAndVerify(where(User::age).is(30), values(User::age, 31)),
                "updateWhere of User to say 1",
                "it said 2");

        Records<User> quiet = users(new MapRecords() {
            @Override
            public synchronized long updateWhere(Model model, Filter filter, Row changes) {
                super.updateWhere(model, new Filter.All(), changes);
                return 1;
            }

            @Override
            public synchronized long deleteWhere(Model model, Filter filter) {
                super.deleteWhere(model, new Filter.All());
                return 1;
            }
        });
        quiet.create(User.of("ann", "a@x", 30));
        quiet.create(User.of("bob", "b@x", 40));
        expectTold(
                () -> quiet.updateWhereAndVerify(where(User::age).is(30), values(User::age, 31)),
                "User \"bob\" to be found as it was written",
                "age");
        expectTold(() -> quiet.deleteWhereAndVerify(where(User::id).is("ann")), "User \"bob\" to exist", "nothing");
    }

    @Test
    void a_version_that_stays_and_a_stale_write_that_wins_are_told() {
        Records<Account> accounts = Ground.records(
                new MapRecords() {
                    @Override
                    public synchronized Row update(Model model, Object key, long version, Row changes) {
                        return update(model, key, changes);
                    }
                },
                Account.class);
        Account known = accounts.createAndVerify(new Account("a", 1, "", 0));
        accounts.update("a", values(Account::balance, 2));
        expectTold(
                () -> accounts.updateIfCurrentAndVerify(known, values(Account::note, "x")),
                "as it was written",
                "balance");
        expectTold(
                () -> accounts.expectUpdateIfCurrentFailure(CONFLICT, known, values(Account::note, "x")),
                "a failure CONFLICT",
                "it succeeded");
        expectTold(
                () -> accounts.raceToUpdateIfCurrent("a", 3, 1, (round, worker) -> values(Account::balance, worker))
                        .expectOneWinner(CONFLICT),
                "exactly one of 3 to win an update of Account \"a\"",
                "in round 1 these did");
    }

    @Test
    void races_that_nobody_or_everybody_wins_and_winners_that_are_not_there_are_told() {
        Turns<User> oneEmail = (round, worker) -> values("id", "w" + worker, "name", "W", "email", "one@x");
        Records<User> losing = users(new MapRecords() {
            @Override
            public synchronized Optional<Row> get(Model model, Object key) {
                return Optional.empty();
            }
        });
        expectTold(
                () -> losing.raceToCreate(3, 1, oneEmail).expectOneWinner(DUPLICATE_KEY),
                "who won a creation in User in round 1",
                "nothing is there");
        expectTold(
                () -> users(new MapRecords()).raceToCreate(3, 1, oneEmail).expectOneWinner(CONFLICT),
                "whoever does not win a creation in User to fail CONFLICT",
                "these failed otherwise: worker");
    }

    @Test
    void changes_that_are_lost_and_records_that_are_mixed_are_told() {
        Records<Account> accounts = Ground.records(
                new MapRecords() {
                    @Override
                    public synchronized Row update(Model model, Object key, Row changes) {
                        return super.update(model, key, changes.without("note"));
                    }

                    @Override
                    public synchronized Row upsert(Model model, Row values) {
                        return super.upsert(model, values.with("note", "of nobody"));
                    }
                },
                Account.class);
        accounts.create(new Account("a", 1, "", 0));
        expectTold(
                () -> accounts.updateTogetherAndVerify(
                        "a",
                        2,
                        1,
                        (round, worker) -> worker == 1 ? values(Account::balance, 9) : values(Account::note, "n")),
                "as it was written",
                "note");
        expectTold(
                () -> accounts.upsertTogetherAndVerify(3, 1, (round, worker) -> values("id", "a", "balance", worker)),
                "Account \"a\" to be wholly what one of 3 wrote",
                "of nobody");
    }

    @Test
    void children_that_are_not_its_own_are_for_the_test_to_see() {
        Records<Action> actions = Ground.records(new MapRecords(), Action.class);
        actions.of(Pack.class).create(new Pack("core"));
        actions.create(new Action("run", "core"));
        assertThat(actions.referring("pack", "other")).isEmpty();
        assertThat(actions.deleteWhereAndVerify(all())).isEqualTo(1);
    }
}
