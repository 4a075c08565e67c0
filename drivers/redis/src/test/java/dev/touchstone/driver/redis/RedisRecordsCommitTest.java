package dev.touchstone.driver.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.testing.TestServer;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of a transaction when others write meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisRecordsCommitTest {

    private static final Model MEMBER = Model.of(Models.Member.class);
    private static final Model PACK = Model.of(Models.Pack.class);
    private static final Model ACTION = Model.of(Models.Action.class);

    private final TestServer server = TestServer.fast(new RedisBackendProvider());
    private final Backend backend = server.openPatiently();
    private final RecordsBasic outside = backend.in("t1").open(RecordsBasic.class);

    @BeforeEach
    void ready() {
        List.of(MEMBER, PACK, ACTION).forEach(outside::setUp);
        outside.create(MEMBER, member("ann", "a@b", "1"));
        outside.create(PACK, Row.empty().with("ref", "p"));
    }

    @AfterEach
    void drop() {
        assertThat(backend.drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        backend.close();
        server.close();
    }

    private static Row member(String id, String email, String ref) {
        return Row.empty().with("id", id).with("email", email).with("pack", "p").with("ref", ref);
    }

    private static Row action(String ref) {
        return Row.empty().with("ref", ref).with("pack", "p");
    }

    private void refused(
            FailureKind kind, List<String> fields, Consumer<RecordsTransaction> inside, Runnable meanwhile) {
        try (RecordsTransaction open =
                backend.in("t1").open(RecordsTransactional.class).begin()) {
            inside.accept(open);
            meanwhile.run();
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(open::commit)
                    .satisfies(failure -> assertThat(failure.kind()).isEqualTo(kind))
                    .satisfies(failure -> assertThat(failure.fields()).isEqualTo(fields));
        }
    }

    private static RecordsBasic basic(RecordsTransaction open) {
        return open.open(RecordsBasic.class);
    }

    @Test
    void a_row_that_was_only_read_may_not_change() {
        refused(
                FailureKind.CONFLICT,
                List.of(),
                open -> {
                    basic(open).get(MEMBER, "ann");
                    basic(open).create(MEMBER, member("bob", "b@b", "2"));
                },
                () -> outside.update(MEMBER, "ann", Row.empty().with("visits", 1)));
        assertThat(outside.get(MEMBER, "bob")).isEmpty();
    }

    @Test
    void a_key_or_a_value_that_is_taken_meanwhile_is_a_double() {
        refused(
                FailureKind.DUPLICATE_KEY,
                List.of("id"),
                open -> basic(open).create(MEMBER, member("bob", "b@b", "2")),
                () -> outside.create(MEMBER, member("bob", "c@b", "3")));
        refused(
                FailureKind.DUPLICATE_KEY,
                List.of("email"),
                open -> basic(open).create(MEMBER, member("eve", "e@b", "4")),
                () -> outside.update(MEMBER, "bob", Row.empty().with("email", "e@b")));
    }

    @Test
    void a_record_that_is_referred_to_may_not_go_nor_may_one_come_to_refer() {
        refused(
                FailureKind.VALIDATION,
                List.of("pack"),
                open -> basic(open).create(ACTION, action("a")),
                () -> outside.delete(PACK, "p"));
        outside.create(PACK, Row.empty().with("ref", "p"));
        refused(
                FailureKind.CONFLICT,
                List.of(),
                open -> basic(open).delete(PACK, "p"),
                () -> outside.create(ACTION, action("a")));
        assertThat(outside.count(ACTION)).isEqualTo(1);
    }

    @Test
    void a_parent_may_change_while_a_child_is_made() {
        try (RecordsTransaction open =
                backend.in("t1").open(RecordsTransactional.class).begin()) {
            basic(open).create(ACTION, action("a"));
            outside.update(PACK, "p", Row.empty().with("name", "other"));
            open.commit();
        }
        assertThat(outside.count(ACTION)).isEqualTo(1);
    }

    @Test
    void nothing_may_come_to_what_a_query_found() {
        List<Filter> filters = List.of(
                new Filter.All(),
                new Filter.Compare("visits", Filter.Operator.EQUAL, 0),
                new Filter.Compare("id", Filter.Operator.EQUAL, "bob0"),
                new Filter.Compare("email", Filter.Operator.EQUAL, "b0@b"));
        for (Filter filter : filters) {
            refused(
                    FailureKind.CONFLICT,
                    List.of(),
                    open -> {
                        open.open(RecordsQuery.class).query(MEMBER, Query.of(filter));
                        basic(open).create(PACK, Row.empty().with("ref", "q"));
                    },
                    () -> outside.create(MEMBER, member("bob0", "b0@b", "0")));
            outside.delete(MEMBER, "bob0");
        }
        refused(
                FailureKind.CONFLICT,
                List.of(),
                open -> {
                    open.open(RecordsQuery.class).count(ACTION, new Filter.Compare("pack", Filter.Operator.EQUAL, "p"));
                    basic(open).create(PACK, Row.empty().with("ref", "q"));
                },
                () -> outside.create(ACTION, action("a")));
        assertThat(outside.count(PACK)).isEqualTo(1);
    }

    @Test
    void what_was_claimed_and_given_up_again_is_somebody_elses_to_have() {
        RecordsUnique unique = backend.in("t1").open(RecordsUnique.class);
        try (RecordsTransaction open =
                backend.in("t1").open(RecordsTransactional.class).begin()) {
            basic(open).create(MEMBER, member("bob", "b@b", "2"));
            basic(open).update(MEMBER, "ann", Row.empty().with("visits", 1));
            basic(open).delete(MEMBER, "bob");
            outside.create(MEMBER, member("eve", "b@b", "2"));
            open.commit();
        }
        assertThat(unique.find(MEMBER, Row.empty().with("email", "b@b"))).isPresent();
    }

    @Test
    void values_may_be_exchanged() {
        outside.create(MEMBER, member("bob", "b@b", "2"));
        try (RecordsTransaction open =
                backend.in("t1").open(RecordsTransactional.class).begin()) {
            basic(open).update(MEMBER, "ann", Row.empty().with("email", null));
            basic(open).update(MEMBER, "bob", Row.empty().with("email", "a@b"));
            basic(open).update(MEMBER, "ann", Row.empty().with("email", "b@b"));
            open.commit();
        }
        RecordsUnique unique = backend.in("t1").open(RecordsUnique.class);
        assertThat(unique.find(MEMBER, Row.empty().with("email", "b@b"))
                        .orElseThrow()
                        .get("id"))
                .isEqualTo("ann");
    }
}
