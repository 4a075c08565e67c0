package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.TOO_LARGE;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.RecordQuery.orderBy;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.records.Samples.Account;
import dev.touchstone.dsl.records.Samples.Action;
import dev.touchstone.dsl.records.Samples.Pack;
import dev.touchstone.dsl.records.Samples.User;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Words for what is found, for what is too large, and for what becomes of writes that were broken off. */
class TroubleWordsTest {

    private final AtomicBoolean gone = new AtomicBoolean();

    private static Given<User> user(int number, int writer) {
        return values("id", writer + "-" + number, "name", "n" + number, "email", writer + "-" + number);
    }

    /** A store that is not there any more once it is told so; what becomes of a write then is up to the liar. */
    class Vanishing extends MapRecords {

        @Override
        public synchronized Row create(Model model, Row values) {
            if (gone.get()) {
                whenGone(model, values);
                throw new BackendException(UNAVAILABLE, "create", model.name(), "it is gone", null);
            }
            return super.create(model, values);
        }

        void whenGone(Model model, Row values) {
            // nothing happens
        }
    }

    @Test
    void what_is_found_is_told_when_it_is_not_what_was_meant() {
        Records<User> users = Ground.records(new MapRecords(), User.class);
        users.create(User.of("b", null, 1));
        users.create(User.of("a", null, 2));

        users.expectAll("a", "b");
        users.expectFound(where(User::age).is(2), "a");
        users.expectFound(orderBy(User::age), "b", "a");
        Ground.expectTold(() -> users.expectAll("b", "a"), "to find \"b\", \"a\"", "it found \"a\", \"b\"");
        Ground.expectTold(() -> users.expectFound(where(User::age).is(3), "a"), "to find \"a\"", "none");
    }

    @Test
    void what_is_too_large_must_be_declared_so() {
        MapRecords narrow = new MapRecords() {
            @Override
            public synchronized Row create(Model model, Row values) {
                throw new BackendException(TOO_LARGE, "create", model.name(), "it is too large", null);
            }
        };
        Given<User> given = user(1, 1);
        Ground.records(new MapRecords(), User.class).keepOrRefuseAsTooLarge(given);
        Ground.expectTold(
                () -> Ground.records(narrow, User.class).keepOrRefuseAsTooLarge(given), "to be kept", "too large");
        Stage declared =
                Ground.stage(narrow, "records_basic", List.of(), Traits.of(Map.of(Traits.MAX_RECORD_BYTES, 10)));
        declared.parameter(AllRecords.class).of(User.class).keepOrRefuseAsTooLarge(given);
    }

    @Test
    void what_was_broken_off_is_there_whole_or_not_at_all() {
        RecordBurst burst = burst(new Vanishing());
        burst.expectAllOrNothing();
        burst.expectEachWhole();
        burst.expectBulksWhole();
        burst.expectClaimsKept();
    }

    @Test
    void half_a_record_is_told() {
        RecordBurst burst = burst(new Vanishing() {
            @Override
            void whenGone(Model model, Row values) {
                gone.set(false);
                super.create(model, values.with("name", "half"));
                gone.set(true);
            }
        });
        Ground.expectTold(burst::expectAllOrNothing, "to be there whole, or not at all", "half");
    }

    @Test
    void what_was_acknowledged_and_is_not_there_is_told() {
        MapRecords forgetful = new Vanishing();
        RecordBurst burst = burst(forgetful);
        forgetful.clear(Model.of(User.class));
        Ground.expectTold(burst::expectAllOrNothing, "to be there", "nothing of it");
    }

    @Test
    void a_claim_of_nobody_is_told() {
        RecordBurst burst = burst(new Vanishing() {
            @Override
            public synchronized Optional<Row> find(Model model, Row values) {
                return super.find(model, values)
                        .or(() -> Optional.of(Row.empty().with("id", "ghost")));
            }
        });
        Ground.expectTold(burst::expectClaimsKept, "to be held by who has it, or free", "ghost");
    }

    private RecordBurst burst(MapRecords store) {
        Stage quick = Ground.stage(store, Duration.ofSeconds(2));
        RecordBurst burst = quick.parameter(AllRecords.class)
                .of(User.class)
                .createWhile(() -> gone.set(true), TroubleWordsTest::user);
        gone.set(false);
        return burst;
    }

    @Test
    void a_commit_that_is_seen_in_parts_is_told() {
        Records<Account> accounts = Ground.records(new MapRecords(), Account.class);
        List<String> keys = List.of("a", "b", "c");
        keys.forEach(key -> accounts.create(new Account(key, 0, "", 0)));
        accounts.commitAndExpectSeenWhole(Account::balance, keys, 20);

        Records<Account> stale = Ground.records(
                new MapRecords() {
                    @Override
                    public synchronized Optional<Row> get(Model model, Object key) {
                        Optional<Row> row = super.get(model, key);
                        return "b".equals(key) ? row.map(held -> held.with("balance", 0L)) : row;
                    }
                },
                Account.class);
        keys.forEach(key -> stale.create(new Account(key, 0, "", 0)));
        Ground.expectTold(
                () -> stale.commitAndExpectSeenWhole(Account::balance, keys, 20), "to see all of them", "generation");
    }

    @Test
    void a_child_without_its_parent_is_told() {
        Records<Action> actions = Ground.records(new MapRecords(), Action.class); // which looks at no reference
        Ground.expectTold(() -> race(actions), "refer to one that is not there", "is gone");

        Records<Action> childless = Ground.records(
                new MapRecords() {
                    @Override
                    public synchronized boolean delete(Model model, Object key) {
                        return false;
                    }
                },
                Action.class);
        assertThatCode(() -> race(childless)).doesNotThrowAnyException();
    }

    private static void race(Records<Action> actions) {
        actions.makeWhileParentsAreDeletedAndExpectNoOrphan(
                Action::pack,
                Pack.class,
                2,
                2,
                (round, one) -> values(Pack::ref, "p" + round),
                (round, worker) -> values(Action::ref, round + "-" + worker).and(Action::pack, "p" + round));
    }

    @Test
    void who_is_held_up_waits_no_longer_than_he_has_to() {
        Records<Account> accounts = Ground.records(new MapRecords(), Account.class);
        accounts.create(new Account("a", 0, "", 0));
        accounts.updateOnceFreeAndVerify("a", values(Account::balance, 5L), Duration.ofSeconds(1));
    }
}
