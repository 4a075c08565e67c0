package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static dev.touchstone.dsl.records.Ground.expectTold;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.dsl.records.Samples.Pack;
import dev.touchstone.dsl.records.Samples.User;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each word about one record, or what is asked for, over a store that does one thing wrong. */
class WrongStoresTest {

    private static Records<User> users(MapRecords store) {
        return Ground.records(store, User.class);
    }

    @Test
    void a_creation_that_goes_nowhere_is_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized Optional<Row> get(Model model, Object key) {
                return Optional.empty();
            }
        });
        expectTold(() -> users.createAndVerify(User.of("ann", "a@x", 30)), "User \"ann\" to exist", "finds nothing");
        expectTold(() -> users.upsertAndVerify(User.of("ann", "a@x", 30)), "User \"ann\" to exist", "finds nothing");
        expectTold(() -> users.updateAndVerify("ann", values(User::age, 2)), "User \"ann\" to exist", "finds nothing");
        expectTold(() -> users.getAndVerifyExists("ann"), "User \"ann\" to exist", "finds nothing");
    }

    @Test
    void a_field_that_is_stored_otherwise_is_shown_side_by_side() {
        Records<User> users = users(new MapRecords() {
            @Override
            Row put(Model model, Object key, Row given, Optional<Row> before) {
                return super.put(model, key, given.with("email", "other@x").with("tags", List.of("odd")), before);
            }
        });
        expectTold(
                () -> users.createAndVerify(User.of("ann", "a@x", 30)),
                "User \"ann\" to be found as it was written",
                String.format("it differs:%n"
                        + "  field  expected | found%n"
                        + "  email  \"a@x\"    | \"other@x\"%n"
                        + "  tags   []       | [\"odd\"]"));
    }

    @Test
    void an_answer_that_is_not_what_is_stored_is_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized Row create(Model model, Row values) {
                return super.create(model, values).with("age", 99);
            }
        });
        expectTold(
                () -> users.createAndVerify(User.of("ann", "a@x", 30)),
                "create to answer User \"ann\" as it is stored",
                "99");
    }

    @Test
    void what_a_change_does_to_other_fields_and_to_the_times_is_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            Row put(Model model, Object key, Row given, Optional<Row> before) {
                return super.put(
                        model,
                        key,
                        given.with("name", before.isPresent() ? "lost" : given.get("name")),
                        Optional.empty());
            }
        });
        users.create(User.of("ann", "a@x", 30));
        expectTold(() -> users.updateAndVerify("ann", values(User::age, 31)), "as it was written", "\"lost\"");
        expectTold(
                () -> users.updateAndVerify("ann", values(User::age, 31)),
                "as it was written",
                "still 1970-01-01T00:00:02Z");
    }

    @Test
    void a_ghost_that_a_refused_creation_leaves_is_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized Row create(Model model, Row values) {
                try {
                    return super.create(model, values);
                } catch (dev.touchstone.driver.api.BackendException refused) {
                    super.put(model, "ghost", values.with("email", null).with("id", "ghost"), Optional.empty());
                    throw refused;
                }
            }
        });
        users.create(User.of("ann", "a@x", 30));
        expectTold(
                () -> users.expectCreateFailure(DUPLICATE_KEY, User.of("bob", "a@x", 1)),
                "nothing of User to change",
                "User \"ghost\" appeared");
    }

    @Test
    void a_claim_to_a_unique_value_that_a_refused_write_leaves_is_told() {
        Records<User> users = users(new MapRecords() {
            private int looks;

            @Override
            public synchronized Optional<Row> find(Model model, Row values) {
                return looks++ == 0 ? Optional.empty() : Optional.of(Row.empty().with("id", "ghost"));
            }
        });
        users.create(User.of("ann", "a@x", 30));
        expectTold(
                () -> users.expectCreateFailure(DUPLICATE_KEY, User.of("ann", "new@x", 1)),
                "nothing of User to change",
                "was of nobody and is of \"ghost\"");
    }

    @Test
    void changes_and_losses_by_a_refused_write_are_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized Row update(Model model, Object key, Row changes) {
                if (key.equals("nobody")) {
                    super.update(model, "ann", Row.empty().with("age", 1));
                    delete(model, "bob");
                }
                return super.update(model, key, changes);
            }
        });
        users.create(User.of("ann", "a@x", 30));
        users.create(User.of("bob", "b@x", 30));
        expectTold(
                () -> users.expectUpdateFailure(NOT_FOUND, "nobody", values(User::age, 2)),
                "nothing of User to change",
                "User \"ann\" changed: age 30 -> 1, updatedAt");
    }

    @Test
    void failures_of_another_kind_or_about_something_else_are_told_with_both_texts() {
        Records<User> users = users(new MapRecords());
        users.create(User.of("ann", "a@x", 30));
        expectTold(
                () -> users.expectCreateFailure(VALIDATION, User.of("ann", "b@x", 1)),
                "a failure VALIDATION",
                "it failed DUPLICATE_KEY: create \"User\": another record has the same id");
        expectTold(() -> users.expectCreateFailure(VALIDATION, User.of("bob", "b@x", 1)), "VALIDATION", "it succeeded");
        expectTold(
                () -> users.expectFailure(VALIDATION, () -> {
                    throw new IllegalStateException("odd");
                }),
                "VALIDATION",
                "IllegalStateException got out: odd");
        ExpectedFailure failure = users.expectCreateFailure(DUPLICATE_KEY, User.of("ann", "b@x", 1));
        expectTold(() -> failure.messageContains("ouch"), "contains \"ouch\"", "it says DUPLICATE_KEY");
        expectTold(() -> failure.onField("email"), "a failure on email", "it is on id: DUPLICATE_KEY");
        expectTold(() -> failure.onFields("id", "email"), "a failure on id and email", "it is on id");
        expectTold(() -> failure.onModel(Pack.class), "on the model Pack", "it is on \"User\"");
    }

    @Test
    void deletions_that_lie_or_leave_something_are_told() {
        Records<User> lying = users(new MapRecords() {
            @Override
            public synchronized boolean delete(Model model, Object key) {
                super.delete(model, key);
                return false;
            }
        });
        lying.create(User.of("ann", "a@x", 30));
        expectTold(() -> lying.deleteAndVerify("ann"), "deleting User \"ann\" to say", "nothing was there");

        Records<User> keeping = users(new MapRecords() {
            @Override
            public synchronized boolean delete(Model model, Object key) {
                return true;
            }

            @Override
            public synchronized void clear(Model model) {
                // not today
            }
        });
        keeping.create(User.of("ann", "a@x", 30));
        expectTold(() -> keeping.deleteAndVerify("ann"), "User \"ann\" not to exist", "by its key finds");
        expectTold(() -> keeping.getAndVerifyNotExists("ann"), "User \"ann\" not to exist", "by its key finds");
        expectTold(
                () -> keeping.getAndVerifyNotExists(where(User::age).is(30)),
                "User with age = 30 not to exist",
                "by a query");
        expectTold(keeping::clearStorage, "User after it was cleared to find 0", "it found 1: \"ann\"");

        Records<User> indexed = users(new MapRecords() {
            @Override
            public synchronized Optional<Row> find(Model model, Row values) {
                return Optional.of(Row.empty().with("id", "ann"));
            }
        });
        indexed.create(User.of("ann", "a@x", 30));
        expectTold(() -> indexed.deleteAndVerify("ann"), "not to exist", "by its email finds");
    }

    @Test
    void queries_and_counts_that_miss_or_add_are_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized Page<Row> query(Model model, Query query) {
                Page<Row> page = super.query(model, query);
                return new Page<>(page.items().stream().skip(1).toList(), page.next());
            }

            @Override
            public Page<Row> all(Model model, int limit, Optional<Cursor> after) {
                return new Page<>(super.query(model, Query.of(new Filter.All())).items(), Optional.empty());
            }

            @Override
            public synchronized long count(Model model, Filter filter) {
                return 7;
            }
        });
        users.create(User.of("ann", "a@x", 30));
        users.create(User.of("bob", "b@x", 40));
        expectTold(
                () -> users.queryAndVerifyCount(2, where(User::age).atLeast(30)),
                "User with age >= 30 to find 2",
                "found 1: \"bob\"");
        expectTold(
                () -> users.queryAndVerifyCount(1, where(User::age).atLeast(30)),
                "count of User with age >= 30 to say 1",
                "7");
        expectTold(() -> users.expectLikeReference(3, 20), "of seed 3, to say", "it said 7");
    }

    @Test
    void a_query_that_finds_otherwise_than_a_plain_look_is_told_with_its_seed() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized Page<Row> query(Model model, Query query) {
                Filter odd = query.filter() instanceof Filter.Not ? new Filter.All() : query.filter();
                return super.query(model, Query.of(odd).orderedBy(query.order()));
            }
        });
        users.create(User.of("ann", "a@x", 30));
        users.create(User.of("bob", null, 40));
        expectTold(() -> users.expectLikeReference(3, 100), "of seed 3, ", "it found 2: ");
    }

    @Test
    void pages_without_an_end_are_told() {
        Records<User> users = users(new MapRecords() {
            @Override
            public synchronized Page<Row> query(Model model, Query query) {
                return new Page<>(List.of(), Optional.of(new Cursor("again")));
            }
        });
        expectTold(users::allModels, "all records of User to come to an end", "after page 10000");
    }
}
