package dev.touchstone.driver.memstore;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.driver.api.testing.records.RecordsBasicPromises;
import dev.touchstone.driver.api.testing.records.RecordsNotSetUpPromises;
import dev.touchstone.driver.api.testing.records.RecordsQueryPromises;
import dev.touchstone.driver.api.testing.records.RecordsRelatedPromises;
import dev.touchstone.driver.api.testing.records.RecordsRulesPromises;
import dev.touchstone.driver.api.testing.records.RecordsTransactionPromises;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemstoreRecordsTest
        implements RecordsBasicPromises,
                RecordsNotSetUpPromises,
                RecordsRulesPromises,
                RecordsQueryPromises,
                RecordsRelatedPromises,
                RecordsTransactionPromises {

    private static final Model PACK = Model.of(Models.Pack.class);

    private final Bench bench = Bench.of(new MemstoreBackendProvider());

    @Override
    public Bench bench() {
        return bench;
    }

    private RecordsBasic packs() {
        RecordsBasic records = bench.open(RecordsBasic.class);
        records.setUp(PACK);
        return records;
    }

    private RecordsTransaction begun() {
        return bench.open(RecordsTransactional.class).begin();
    }

    @Test
    void a_closed_client_is_unavailable_inside_a_transaction_too() {
        packs();
        Backend own = bench.server().open();
        RecordsBasic outside = own.in("t1").open(RecordsBasic.class);
        RecordsTransactional transactions = own.in("t1").open(RecordsTransactional.class);
        RecordsTransaction open = transactions.begin();
        RecordsBasic inside = open.open(RecordsBasic.class);
        RecordsTransaction.Savepoint point = open.savepoint();
        own.close();
        refused(FailureKind.UNAVAILABLE, () -> outside.setUp(PACK));
        for (RecordsBasic closed : List.of(outside, inside)) {
            refused(FailureKind.UNAVAILABLE, () -> closed.get(PACK, "p"));
            refused(FailureKind.UNAVAILABLE, () -> closed.create(PACK, pack("p")));
            refused(FailureKind.UNAVAILABLE, () -> closed.all(PACK, 1, Optional.empty()));
        }
        refused(FailureKind.UNAVAILABLE, transactions::begin);
        refused(FailureKind.UNAVAILABLE, () -> open.open(RecordsQuery.class));
        refused(FailureKind.UNAVAILABLE, open::savepoint);
        refused(FailureKind.UNAVAILABLE, point::rollback);
        refused(FailureKind.UNAVAILABLE, open::commit);
        open.rollback();
        open.close();
    }

    @Test
    void a_transaction_has_all_contracts_but_its_own_and_no_new_model() {
        packs();
        try (RecordsTransaction open = begun()) {
            List.of(
                            RecordsBasic.class,
                            RecordsUnique.class,
                            RecordsQuery.class,
                            RecordsVersioned.class,
                            RecordsBulk.class,
                            RecordsRelated.class)
                    .forEach(
                            contract -> assertThat((Object) open.open(contract)).isInstanceOf(contract));
            refused(FailureKind.UNSUPPORTED, () -> open.open(RecordsTransactional.class));
            RecordsBasic inside = open.open(RecordsBasic.class);
            inside.setUp(PACK);
            refused(FailureKind.VALIDATION, () -> inside.setUp(Model.of(Models.Account.class)));
            open.rollback();
            refused(FailureKind.NOT_FOUND, () -> open.open(RecordsBasic.class));
        }
    }

    @Test
    void a_transaction_over_a_dropped_namespace_is_a_conflict() {
        packs();
        try (RecordsTransaction open = begun()) {
            open.open(RecordsBasic.class).create(PACK, pack("p"));
            assertThat(bench.backend().drop("t1")).isEmpty();
            refused(FailureKind.CONFLICT, open::commit);
        }
        assertThat(packs().count(PACK)).isZero();
    }

    @Test
    void a_key_has_the_length_that_is_claimed() {
        RecordsBasic packs = packs();
        String longest = "ü".repeat(32 << 10);
        packs.create(PACK, pack(longest));
        assertThat(packs.get(PACK, longest)).isPresent();
        refused(FailureKind.TOO_LARGE, () -> packs.create(PACK, pack(longest + "a")));
        refused(FailureKind.TOO_LARGE, () -> packs.get(PACK, longest + "a"));
        assertThat(packs.count(PACK)).isEqualTo(1);
    }

    @Test
    void the_last_page_says_so_also_when_it_is_full() {
        RecordsBasic packs = packs();
        List.of("p", "q").forEach(ref -> packs.create(PACK, pack(ref)));
        Page<Row> first = packs.all(PACK, 1, Optional.empty());
        assertThat(first.next()).isPresent();
        Page<Row> last = packs.all(PACK, 1, first.next());
        assertThat(last.items()).containsExactly(packs.get(PACK, "q").orElseThrow());
        assertThat(last.next()).isEmpty();
        assertThat(packs.all(PACK, Integer.MAX_VALUE, Optional.empty()).items()).hasSize(2);
    }

    private static Row pack(String ref) {
        return Row.empty().with("ref", ref);
    }

    @AfterEach
    void drop() {
        assertThat(bench.backend().drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        bench.close();
    }
}
