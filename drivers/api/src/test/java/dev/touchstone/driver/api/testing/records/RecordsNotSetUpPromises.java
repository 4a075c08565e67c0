package dev.touchstone.driver.api.testing.records;

import static dev.touchstone.driver.api.testing.records.Models.ACCOUNT;
import static dev.touchstone.driver.api.testing.records.Models.ACTION;
import static dev.touchstone.driver.api.testing.records.Models.MEMBER;
import static dev.touchstone.driver.api.testing.records.Models.PACK;
import static dev.touchstone.driver.api.testing.records.Models.account;
import static dev.touchstone.driver.api.testing.records.Models.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every driver answers about a model that was never set up in the namespace: the same, to reads and to writes. */
public interface RecordsNotSetUpPromises {

    /** The bench: one for all tests of the class. Each test begins with its namespace {@code t1} empty. */
    Bench bench();

    @Test
    default void records_of_a_model_that_was_never_set_up_are_neither_read_nor_written() {
        RecordsBasic records = bench().open(RecordsBasic.class);
        records.setUp(PACK); // another one is there
        notSetUp(MEMBER, () -> records.get(MEMBER, "ann"));
        notSetUp(MEMBER, () -> records.all(MEMBER, 10, Optional.empty()));
        notSetUp(MEMBER, () -> records.count(MEMBER));
        notSetUp(MEMBER, () -> records.create(MEMBER, member("ann", "a@b", "p", "1")));
        notSetUp(MEMBER, () -> records.update(MEMBER, "ann", Row.empty().with("visits", 1)));
        notSetUp(MEMBER, () -> records.upsert(MEMBER, member("ann", "a@b", "p", "1")));
        notSetUp(MEMBER, () -> records.delete(MEMBER, "ann"));
        notSetUp(MEMBER, () -> records.clear(MEMBER));

        records.setUp(MEMBER);
        assertThat(records.count(MEMBER)).isZero();
    }

    @Test
    default void nor_are_they_by_any_other_contract() {
        Filter visited = new Filter.Compare("visits", Filter.Operator.EQUAL, 1);
        RecordsQuery queries = bench().open(RecordsQuery.class);
        for (Filter filter : List.of(new Filter.All(), visited, keyed(), claimed())) {
            notSetUp(MEMBER, () -> queries.query(MEMBER, Query.of(filter)));
            notSetUp(MEMBER, () -> queries.query(MEMBER, Query.of(filter).limit(1)));
            notSetUp(MEMBER, () -> queries.count(MEMBER, filter));
        }
        RecordsUnique unique = bench().open(RecordsUnique.class);
        notSetUp(MEMBER, () -> unique.find(MEMBER, Row.empty().with("email", "a@b")));
        notSetUp(MEMBER, () -> unique.find(MEMBER, Row.empty().with("id", "ann")));

        RecordsBulk bulk = bench().open(RecordsBulk.class);
        notSetUp(MEMBER, () -> bulk.getAll(MEMBER, List.of("ann", "bob")));
        notSetUp(MEMBER, () -> bulk.createAll(MEMBER, List.of(member("ann", "a@b", "p", "1"))));
        notSetUp(MEMBER, () -> bulk.updateWhere(MEMBER, visited, Row.empty().with("visits", 2)));
        notSetUp(MEMBER, () -> bulk.deleteWhere(MEMBER, visited));

        RecordsVersioned versioned = bench().open(RecordsVersioned.class);
        notSetUp(ACCOUNT, () -> versioned.update(ACCOUNT, "a", 1, Row.empty().with("balance", 1L)));
        notSetUp(ACCOUNT, () -> versioned.delete(ACCOUNT, "a", 1));

        RecordsRelated related = bench().open(RecordsRelated.class);
        notSetUp(ACTION, () -> related.referring(ACTION, "pack", "core", 10, Optional.empty()));
    }

    @Test
    default void a_model_is_set_up_in_one_namespace_and_for_all_its_clients() {
        bench().open(RecordsBasic.class).setUp(ACCOUNT);
        try (var other = bench().server().open()) {
            RecordsBasic here = other.in("t1").open(RecordsBasic.class);
            here.create(ACCOUNT, account("a", 1));
            assertThat(here.count(ACCOUNT)).isEqualTo(1);
            RecordsBasic elsewhere = other.in("t1 beside it").open(RecordsBasic.class);
            notSetUp(ACCOUNT, () -> elsewhere.get(ACCOUNT, "a"));
        }
        assertThat(bench().backend().drop("t1")).isEmpty();
        RecordsBasic dropped = bench().open(RecordsBasic.class);
        notSetUp(ACCOUNT, () -> dropped.get(ACCOUNT, "a"));
    }

    private static Filter keyed() {
        return new Filter.Compare("id", Filter.Operator.EQUAL, "ann");
    }

    private static Filter claimed() {
        return new Filter.Compare("email", Filter.Operator.EQUAL, "a@b");
    }

    private static void notSetUp(Model model, Runnable call) {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(call::run)
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.VALIDATION))
                .satisfies(failure -> assertThat(failure.name()).isEqualTo(model.name()))
                .withMessageContaining("not set up");
    }
}
