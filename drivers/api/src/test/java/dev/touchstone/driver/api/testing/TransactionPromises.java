package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import org.junit.jupiter.api.Test;

/** What every driver keeps that has transactions; their buffer is {@code BufferedTransaction}'s and tried there. */
public interface TransactionPromises extends OnABench {

    @Test
    default void writes_are_seen_by_nobody_else_and_then_by_everybody() {
        bench().store().set("shape", bytes("round"));
        Transaction open = begin();
        open.set("colour", bytes("red"));
        open.set("shape", bytes("square"));
        assertThat(open.get("colour")).contains(bytes("red"));
        assertThat(bench().store().exists("colour")).isFalse();

        open.commit();
        assertThat(bench().store().get("colour")).contains(bytes("red"));
        assertThat(bench().store().get("shape")).contains(bytes("square"));
    }

    @Test
    default void one_that_is_not_committed_leaves_everything_as_it_was() {
        bench().store().set("colour", bytes("red"));
        try (Transaction closed = begin();
                Transaction rolledBack = begin()) {
            closed.set("colour", bytes("blue"));
            rolledBack.set("shape", bytes("round"));
            rolledBack.rollback();
        }
        assertThat(bench().store().get("colour")).contains(bytes("red"));
        assertThat(bench().store().exists("shape")).isFalse();
    }

    @Test
    default void what_was_read_and_then_changed_by_others_is_a_conflict_and_nothing_is_applied() {
        bench().store().set("colour", bytes("red"));
        for (String read : new String[] {"colour", "absent"}) {
            Transaction open = begin();
            open.get(read);
            open.set("shape", bytes("round"));
            bench().store().set(read, bytes("blue"));
            refused(FailureKind.CONFLICT, open::commit);
        }
        assertThat(bench().store().exists("shape")).isFalse();
    }

    @Test
    default void what_was_only_read_must_hold_too() {
        Transaction open = begin();
        open.get("colour");
        bench().store().set("colour", bytes("red"));
        open.get("shape");
        refused(FailureKind.CONFLICT, open::commit);
    }

    @Test
    default void what_was_not_read_may_change() {
        Transaction open = begin();
        open.get("colour");
        open.set("shape", bytes("round"));
        bench().store().set("shape", bytes("square"));
        bench().store().set("size", bytes("small"));
        open.commit();
        assertThat(bench().store().get("shape")).contains(bytes("round"));
    }

    @Test
    default void two_that_rely_on_what_the_other_writes_do_not_both_commit() {
        Transaction one = begin();
        Transaction other = begin();
        for (Transaction each : new Transaction[] {one, other}) {
            each.get("colour");
            each.get("shape");
        }
        one.set("colour", bytes("red"));
        other.set("shape", bytes("round"));
        one.commit();
        refused(FailureKind.CONFLICT, other::commit);
        assertThat(bench().store().exists("shape")).isFalse();
    }

    @Test
    default void an_empty_one_and_one_that_only_read_commit() {
        begin().commit();
        try (Transaction open = begin()) {
            assertThat(open.get("colour")).isEmpty();
            open.commit();
        }
    }

    @Test
    default void a_refused_write_is_not_part_of_one_that_goes_on() {
        Transaction open = begin();
        refused(FailureKind.VALIDATION, () -> open.set("", bytes("red")));
        refused(FailureKind.VALIDATION, () -> open.get("\ud83d"));
        open.set("colour", bytes("red"));
        open.commit();
        assertThat(bench().store().exists("colour")).isTrue();
        refused(FailureKind.NOT_FOUND, open::commit);
    }

    @Test
    default void those_that_were_abandoned_hold_up_nobody() {
        try (Backend own = bench().server().open()) {
            KeyValueTransactional transactions = own.in("t1").open(KeyValueTransactional.class);
            for (int i = 0; i < 100; i++) {
                transactions.begin().get("colour");
            }
            try (Transaction last = transactions.begin()) {
                last.get("colour");
                last.set("colour", bytes("red"));
                last.commit();
            }
        }
        assertThat(bench().store().exists("colour")).isTrue();
    }

    @Test
    default void a_closed_client_has_no_transactions() {
        Backend own = bench().server().open();
        KeyValueTransactional transactions = own.in("t1").open(KeyValueTransactional.class);
        Transaction open = transactions.begin();
        open.get("colour");
        own.close();

        refused(FailureKind.UNAVAILABLE, () -> open.set("colour", bytes("red")));
        refused(FailureKind.UNAVAILABLE, () -> open.get("shape"));
        refused(FailureKind.UNAVAILABLE, open::commit);
        open.close();
        refused(FailureKind.UNAVAILABLE, transactions::begin);
    }

    private Transaction begin() {
        return bench().open(KeyValueTransactional.class).begin();
    }
}
