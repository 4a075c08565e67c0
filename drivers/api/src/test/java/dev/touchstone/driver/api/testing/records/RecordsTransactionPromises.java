package dev.touchstone.driver.api.testing.records;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.records.Models.ACCOUNT;
import static dev.touchstone.driver.api.testing.records.Models.MEMBER;
import static dev.touchstone.driver.api.testing.records.Models.PACK;
import static dev.touchstone.driver.api.testing.records.Models.account;
import static dev.touchstone.driver.api.testing.records.Models.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.Row;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every driver keeps of transactions over records. */
public interface RecordsTransactionPromises {

    /** The bench: one for all tests of the class. Each test begins with its namespace {@code t1} empty. */
    Bench bench();

    private RecordsBasic ready() {
        RecordsBasic records = bench().open(RecordsBasic.class);
        records.setUp(MEMBER);
        records.setUp(ACCOUNT);
        return records;
    }

    private RecordsTransactional transactions() {
        return bench().open(RecordsTransactional.class);
    }

    @Test
    default void a_transaction_sees_its_own_writes_and_nobody_else_does_before_it_commits() {
        RecordsBasic outside = ready();
        outside.create(MEMBER, member("old", "o@b", "p", "0"));
        try (RecordsTransaction open = transactions().begin()) {
            RecordsBasic inside = open.open(RecordsBasic.class);
            inside.create(MEMBER, member("ann", "a@b", "p", "1"));
            inside.update(MEMBER, "old", Row.empty().with("visits", 5));
            inside.create(ACCOUNT, account("a", 1));
            assertThat(inside.get(MEMBER, "ann")).isPresent();
            assertThat(inside.count(MEMBER)).isEqualTo(2);
            assertThat(open.open(RecordsQuery.class)
                            .query(MEMBER, Query.of(new Filter.Compare("visits", Filter.Operator.EQUAL, 5)))
                            .items())
                    .hasSize(1);
            assertThat(outside.get(MEMBER, "ann")).isEmpty();
            assertThat(outside.count(MEMBER)).isEqualTo(1);
            assertThat(outside.get(MEMBER, "old").orElseThrow().get("visits")).isEqualTo(0);
            open.commit();
            refused(FailureKind.NOT_FOUND, () -> inside.get(MEMBER, "ann"));
        }
        assertThat(outside.get(MEMBER, "old").orElseThrow().get("visits")).isEqualTo(5);
        assertThat(outside.count(MEMBER)).isEqualTo(2);
        assertThat(outside.count(ACCOUNT)).isEqualTo(1);
    }

    @Test
    default void a_model_that_was_never_set_up_is_refused_within_one_too_and_the_rest_stays() {
        RecordsBasic outside = ready();
        try (RecordsTransaction open = transactions().begin()) {
            RecordsBasic inside = open.open(RecordsBasic.class);
            inside.create(ACCOUNT, account("a", 1));
            refused(FailureKind.VALIDATION, () -> inside.get(PACK, "core"));
            refused(
                    FailureKind.VALIDATION,
                    () -> inside.create(PACK, Row.empty().with("ref", "core")));
            refused(FailureKind.VALIDATION, () -> inside.delete(PACK, "core"));
            RecordsBulk bulk = open.open(RecordsBulk.class);
            refused(FailureKind.VALIDATION, () -> bulk.deleteWhere(PACK, new Filter.All()));
            refused(
                    FailureKind.VALIDATION,
                    () -> bulk.updateWhere(PACK, new Filter.All(), Row.empty().with("name", "x")));
            open.commit();
        }
        assertThat(outside.count(ACCOUNT)).isEqualTo(1);
    }

    @Test
    default void a_rollback_leaves_no_trace_and_a_failure_inside_leaves_the_rest() {
        RecordsBasic outside = ready();
        Row old = outside.create(ACCOUNT, account("old", 1));
        try (RecordsTransaction open = transactions().begin()) {
            RecordsBasic inside = open.open(RecordsBasic.class);
            inside.create(MEMBER, member("ann", "a@b", "p", "1"));
            inside.update(ACCOUNT, "old", Row.empty().with("balance", 2L));
            inside.delete(ACCOUNT, "old");
        }
        assertThat(outside.get(ACCOUNT, "old")).contains(old);
        outside.create(MEMBER, member("eve", "a@b", "p", "1"));
        try (RecordsTransaction open = transactions().begin()) {
            RecordsBasic inside = open.open(RecordsBasic.class);
            refused(FailureKind.DUPLICATE_KEY, () -> inside.create(MEMBER, member("bob", "a@b", "p", "2")));
            refused(FailureKind.NOT_FOUND, () -> inside.update(ACCOUNT, "none", Row.empty()));
            inside.create(MEMBER, member("bob", "b@b", "p", "2"));
            RecordsTransaction.Savepoint point = open.savepoint();
            inside.create(MEMBER, member("zoe", "z@b", "p", "3"));
            point.rollback();
            assertThat(inside.get(MEMBER, "zoe")).isEmpty();
            open.commit();
        }
        assertThat(outside.count(MEMBER)).isEqualTo(2);
        outside.create(MEMBER, member("zoe", "z@b", "p", "3"));
    }

    @Test
    default void nothing_is_lost_among_many_transfers() {
        RecordsBasic outside = ready();
        List.of("a", "b", "c").forEach(id -> outside.create(ACCOUNT, account(id, 100)));
        List<CompletableFuture<Void>> transfers = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.runAsync(() ->
                        transfer("abc".substring(i % 3, i % 3 + 1), "abc".substring((i + 1) % 3, (i + 1) % 3 + 1))))
                .toList();
        transfers.forEach(CompletableFuture::join);
        long sum = List.of("a", "b", "c").stream()
                .mapToLong(id -> (Long) outside.get(ACCOUNT, id).orElseThrow().require("balance"))
                .sum();
        assertThat(sum).isEqualTo(300);
    }

    private void transfer(String from, String to) {
        for (int attempt = 0; attempt < 200; attempt++) {
            try (RecordsTransaction open = transactions().begin()) {
                RecordsBasic inside = open.open(RecordsBasic.class);
                long left = (Long) inside.get(ACCOUNT, from).orElseThrow().require("balance");
                long there = (Long) inside.get(ACCOUNT, to).orElseThrow().require("balance");
                inside.update(ACCOUNT, from, Row.empty().with("balance", left - 1));
                inside.update(ACCOUNT, to, Row.empty().with("balance", there + 1));
                open.commit();
                return;
            } catch (BackendException conflict) {
                if (conflict.kind() != FailureKind.CONFLICT) {
                    throw conflict;
                }
            }
        }
    }
}
