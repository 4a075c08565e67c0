package dev.touchstone.acceptance.keyvalue;

import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.corpus.AnySeed;
import dev.touchstone.dsl.Client;
import dev.touchstone.dsl.Clients;
import dev.touchstone.dsl.KeyValues;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.OpenTransaction;
import dev.touchstone.dsl.Transactions;
import dev.touchstone.dsl.differential.Sequences;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForRandom;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import org.junit.jupiter.api.Tag;

@Contract("keyvalue_transactional")
@Tag("keyvalue_transactional")
@Tag("KeyValue")
class KeyValueTransactionalIT implements GeneralBehaviours {

    @Behaviour("KVX-01")
    void all_writes_of_a_committed_transaction_are_visible(KeyValues store, Transactions transactions) {
        store.create("colour", "red");
        OpenTransaction open = transactions.begin();
        open.write("colour", "blue");
        open.write("shape", "round");
        open.write("size", "big");
        open.commit();

        store.expectValue("colour", "blue");
        store.expectValue("shape", "round");
        store.expectValue("size", "big");
    }

    @Behaviour("KVX-02")
    void before_commit_nobody_outside_sees_any_write(KeyValues store, Transactions transactions) {
        store.create("colour", "red");
        OpenTransaction open = transactions.begin();
        open.write("colour", "blue");
        open.write("shape", "round");

        transactions.expectOutside("colour", "red");
        transactions.expectNothingOutside("shape");
        store.expectNotToExist("shape");
        open.commit();
        transactions.expectOutside("colour", "blue");
        transactions.expectOutside("shape", "round");
    }

    @Behaviour("KVX-03")
    void rollback_leaves_every_key_as_it_was(KeyValues store, Transactions transactions) {
        store.create("colour", "red");
        OpenTransaction open = transactions.begin();
        open.write("colour", "blue");
        open.write("shape", "round");
        open.rollback();

        store.expectValue("colour", "red");
        store.expectAbsent("shape");
    }

    @Behaviour("KVX-04")
    void a_transaction_reads_its_own_writes_the_last_one_first(KeyValues store, Transactions transactions) {
        store.create("colour", "red");
        OpenTransaction open = transactions.begin();
        open.write("colour", "green");
        open.expectValue("colour", "green");
        open.write("colour", "blue");
        open.expectValue("colour", "blue");
        open.write("shape", "round");
        open.expectValue("shape", "round");
        open.commit();
        store.expectValue("colour", "blue");
    }

    @Behaviour("KVX-05")
    void a_key_read_as_absent_and_created_by_others_is_a_conflict(KeyValues store, Transactions transactions) {
        OpenTransaction open = transactions.begin();
        open.expectNothing("colour");
        open.write("shape", "round");
        store.create("colour", "red");

        open.expectConflict();
        store.expectValue("colour", "red");
        store.expectAbsent("shape");
    }

    @Behaviour("KVX-06")
    void a_key_read_here_and_changed_by_others_is_a_conflict(KeyValues store, Transactions transactions) {
        store.createEach("read", "read and written");
        OpenTransaction reading = transactions.begin();
        OpenTransaction writing = transactions.begin();
        reading.expectValue("read", "read");
        reading.write("other", "new");
        writing.expectValue("read and written", "read and written");
        writing.write("read and written", "mine");
        store.replace("read", "changed");
        store.replace("read and written", "changed");

        reading.expectConflict();
        writing.expectConflict();
        store.expectAbsent("other");
        store.expectValue("read and written", "changed");
    }

    @Behaviour("KVX-07")
    @Contended
    void many_who_add_one_and_retry_on_conflict_lose_nothing(KeyValues store, Transactions transactions) {
        transactions.countTogether("count", 8, 50);
        store.expectValue("count", "400");
    }

    @Behaviour("KVX-08")
    @Contended
    void moving_between_accounts_keeps_the_sum_for_everybody(Transactions transactions) {
        transactions.openAccounts(10, 100).expectSumKept(8, 20);
    }

    @Behaviour("KVX-09")
    void of_two_who_read_both_keys_and_write_the_other_one_commits(KeyValues store, Transactions transactions) {
        store.createEach("left", "right");
        OpenTransaction one = transactions.begin();
        OpenTransaction other = transactions.begin();
        one.expectValue("left", "left");
        one.expectValue("right", "right");
        other.expectValue("left", "left");
        other.expectValue("right", "right");
        one.write("left", "mine");
        other.write("right", "yours");

        one.commit();
        other.expectConflict();
        store.expectValue("left", "mine");
        store.expectValue("right", "right");
    }

    @Behaviour("KVX-10")
    @Contended
    void transactions_on_unrelated_keys_open_at_once_both_commit(Transactions transactions) {
        transactions.expectUnrelatedOnesToCommit(100);
    }

    @Behaviour("KVX-11")
    void two_open_in_one_thread_never_wait_for_each_other(KeyValues store, Transactions transactions) {
        OpenTransaction outer = transactions.begin();
        outer.write("colour", "outer");
        OpenTransaction inner = transactions.begin();
        inner.write("colour", "inner");
        inner.write("shape", "inner");
        outer.write("size", "outer");
        inner.commit();
        outer.commit();

        store.expectValue("colour", "outer");
        store.expectValue("shape", "inner");
        store.expectValue("size", "outer");
    }

    @Behaviour("KVX-12")
    void a_change_of_a_key_not_read_here_does_no_harm(KeyValues store, Transactions transactions) {
        store.createEach("read", "changed", "removed");
        OpenTransaction open = transactions.begin();
        open.expectValue("read", "read");
        open.write("written", "new");
        store.replace("changed", "by others");
        store.remove("removed");
        store.create("created", "by others");

        open.commit();
        store.expectValue("written", "new");
    }

    @Behaviour("KVX-13")
    void a_refused_write_fails_alone_and_never_commits_a_half(KeyValues store, Transactions transactions) {
        OpenTransaction open = transactions.begin();
        open.write("colour", "red");
        open.writeWhatIsRefused("shape");
        transactions.expectNothingOutside("colour");
        open.write("size", "big");
        open.commit();

        store.expectValue("colour", "red");
        store.expectAbsent("shape");
        store.expectValue("size", "big");
    }

    @Behaviour("KVX-14")
    void a_transaction_that_has_ended_is_not_found_and_changes_nothing(KeyValues store, Transactions transactions) {
        OpenTransaction committed = transactions.begin();
        committed.write("colour", "red");
        committed.commit();
        OpenTransaction undone = transactions.begin();
        undone.rollback();

        useAfterItsEnd(store, committed);
        useAfterItsEnd(store, undone);
        store.expectValue("colour", "red");
        store.expectAbsent("late");
    }

    private static void useAfterItsEnd(KeyValues store, OpenTransaction ended) {
        store.expectFailure(NOT_FOUND, () -> ended.write("late", "news"));
        store.expectFailure(NOT_FOUND, () -> ended.expectValue("colour", "red"));
        store.expectFailure(NOT_FOUND, ended::commit);
        ended.rollback();
        ended.close();
    }

    @Behaviour("KVX-15")
    void an_empty_one_commits_and_one_left_open_leaves_nothing(
            KeyValues store, Transactions transactions, Clients clients) {
        transactions.begin().commit();
        OpenTransaction reading = transactions.begin();
        reading.expectNothing("colour");
        reading.commit();

        OpenTransaction closed = transactions.begin();
        closed.write("colour", "red");
        closed.close();
        Client client = clients.another();
        OpenTransaction abandoned = client.open(Transactions.class).begin();
        abandoned.write("shape", "round");
        abandoned.abandon();
        client.close();

        store.createAndVerify("size", "big"); // and it stands in nobody's way
        store.expectAbsent("colour");
        store.expectAbsent("shape");
    }

    @Behaviour("KVX-16")
    void after_a_conflict_the_next_transaction_starts_clean(KeyValues store, Transactions transactions) {
        store.create("colour", "red");
        OpenTransaction failing = transactions.begin();
        failing.expectValue("colour", "red");
        failing.write("shape", "left over");
        store.replace("colour", "blue");
        failing.expectConflict();

        OpenTransaction next = transactions.begin();
        next.expectNothing("shape");
        next.expectValue("colour", "blue");
        next.write("size", "big");
        next.commit();
        store.expectAbsent("shape");
        store.expectValue("size", "big");
    }

    @Behaviour("KVX-17")
    @Contended
    void who_saw_one_write_of_a_transaction_sees_all_five_hundred(Transactions transactions) {
        transactions.expectSeenWholeOrNotAtAll(500, 4);
    }

    @Behaviour("KVX-18")
    void reading_twice_finds_the_same_though_others_committed_between(KeyValues store, Transactions transactions) {
        store.create("colour", "red");
        OpenTransaction open = transactions.begin();
        open.expectValue("colour", "red");
        open.expectNothing("shape");
        store.replace("colour", "blue");
        store.create("shape", "round");

        open.expectValue("colour", "red");
        open.expectNothing("shape");
        open.rollback();
        store.expectValue("colour", "blue");
    }

    @BehaviourForRandom(value = "KVX-19", of = AnySeed.class, cases = 1)
    void random_sequences_of_operations_agree_with_the_model(long seed, Sequences sequences, Namespaces namespaces) {
        sequences.ofTransactions(namespaces).expectAgreement(seed);
    }
}
