package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.records.model.Account;
import dev.touchstone.acceptance.records.model.Member;
import dev.touchstone.acceptance.records.model.Pack;
import dev.touchstone.acceptance.records.model.Page;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.acceptance.records.model.Wallet;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Criteria;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.OpenRecords;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Needs;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

@Contract("records_transactional")
@Tag("records_transactional")
@Tag("Records")
class RecordsTransactionalIT implements GeneralBehaviours {

    private static Given<User> user(String id, int age) {
        return values("id", id, "email", "mail", "name", "User", "age", age);
    }

    private static Given<Wallet> balance(long balance) {
        return values(Wallet::balance, balance);
    }

    @Behaviour("REC-64")
    @Contended
    void a_commit_makes_all_visible_at_once_and_a_rollback_leaves_no_trace(AllRecords records) {
        Records<User> users = records.of(User.class);
        Records<Pack> packs = records.of(Pack.class);
        users.create(user("alice", 30));
        users.create(user("bob", 25));
        OpenRecords undone = records.begin(User.class, Pack.class);
        changeAll(undone);
        users.expectAll("alice", "bob");
        undone.rollback();
        users.expectFailure(NOT_FOUND, () -> undone.of(User.class).create(user("dave", 1)));
        users.expectFailure(NOT_FOUND, undone::commit);
        users.expectAll("alice", "bob");
        packs.expectAll();
        assertThat(users.getAndVerifyExists("alice").age()).isEqualTo(30);

        IllegalStateException enough = new IllegalStateException("enough");
        assertThatThrownBy(() -> records.inTransaction(List.of(User.class, Pack.class), inside -> {
                    changeAll(inside);
                    throw enough;
                }))
                .isSameAs(enough);
        users.expectAll("alice", "bob");
        packs.expectAll();

        records.inTransaction(List.of(User.class, Pack.class), RecordsTransactionalIT::changeAll);
        users.expectAll("alice", "carol");
        packs.expectAll("core");
        assertThat(users.getAndVerifyExists("alice").age()).isEqualTo(31);

        Records<Page> pages = records.of(Page.class);
        List<String> keys = IntStream.range(0, 12).mapToObj(i -> "page-" + i).toList();
        keys.forEach(key -> pages.create(Pages.of(key, 0)));
        pages.commitAndExpectSeenWhole(Page::number, keys, 25);
    }

    private static void changeAll(OpenRecords open) {
        open.of(User.class).update("alice", values(User::age, 31));
        open.of(User.class).delete("bob");
        open.of(User.class).upsert(user("carol", 35));
        open.of(Pack.class).create(Pack.of("core"));
    }

    @Behaviour("REC-65")
    void inside_ones_own_writes_are_read_and_outside_nobody_sees_them(AllRecords records) {
        Records<User> outside = records.of(User.class);
        outside.create(user("alice", 30));
        outside.create(user("bob", 25));
        OpenRecords open = records.begin(User.class);
        Records<User> inside = open.of(User.class);

        inside.updateAndVerify("alice", values(User::age, 31));
        inside.createAndVerify(user("carol", 35));
        assertThat(inside.delete("bob")).isTrue();
        inside.getAndVerifyNotExists("bob");
        inside.expectAll("alice", "carol");
        inside.expectCreateFailure(DUPLICATE_KEY, user("carol", 1));
        inside.expectUpdateFailure(VALIDATION, "alice", values(User::age, -1));
        inside.expectUpdateFailure(NOT_FOUND, "bob", values(User::age, 1));

        assertThat(outside.getAndVerifyExists("alice").age()).isEqualTo(30);
        outside.getAndVerifyNotExists("carol");
        outside.expectAll("alice", "bob");
        open.commit();
        outside.expectAll("alice", "carol");
        assertThat(outside.getAndVerifyExists("alice").age()).isEqualTo(31);
        outside.expectFailure(NOT_FOUND, () -> inside.create(user("dave", 1)));
        outside.expectFailure(NOT_FOUND, open::commit);
    }

    @Behaviour("REC-66")
    @Contended
    void who_reads_and_writes_one_balance_overwrites_nobody_and_the_sum_stays(AllRecords records) {
        Records<Wallet> wallets = records.of(Wallet.class);
        List<String> keys = IntStream.range(0, 10).mapToObj(i -> "w" + i).toList();
        keys.forEach(key -> wallets.create(new Wallet(key, 100)));

        OpenRecords one = records.begin(Wallet.class);
        OpenRecords other = records.begin(Wallet.class);
        assertThat(one.of(Wallet.class).getAndVerifyExists("w0").balance()).isEqualTo(100);
        assertThat(other.of(Wallet.class).getAndVerifyExists("w0").balance()).isEqualTo(100);
        one.of(Wallet.class).update("w0", balance(90));
        one.commit();
        wallets.expectFailure(CONFLICT, () -> {
            other.of(Wallet.class).update("w0", balance(95));
            other.commit();
        });
        other.rollback();
        assertThat(wallets.getAndVerifyExists("w0").balance()).isEqualTo(90);

        wallets.transferAndExpectSumKept(Wallet::balance, keys, 10, 10);
    }

    @Behaviour("REC-77")
    void transactions_on_different_records_both_commit_and_neither_undoes_the_other(AllRecords records) {
        Records<Wallet> wallets = records.of(Wallet.class);
        wallets.create(new Wallet("w1", 100));
        wallets.create(new Wallet("w2", 100));
        wallets.create(new Wallet("w3", 100));
        OpenRecords one = records.begin(Wallet.class);
        OpenRecords other = records.begin(Wallet.class);

        one.of(Wallet.class).updateAndVerify("w1", balance(90));
        other.of(Wallet.class).updateAndVerify("w2", balance(80));
        one.of(Wallet.class).create(new Wallet("w4", 4));
        other.of(Wallet.class).deleteAndVerify("w3");
        one.commit();
        other.commit();

        wallets.expectAll("w1", "w2", "w4");
        assertThat(wallets.getAndVerifyExists("w1").balance()).isEqualTo(90);
        assertThat(wallets.getAndVerifyExists("w2").balance()).isEqualTo(80);
    }

    @Behaviour("REC-78")
    @Needs("records_query")
    void who_asked_for_what_others_added_or_took_away_meanwhile_does_not_commit(AllRecords records) {
        Records<Wallet> wallets = records.of(Wallet.class);
        wallets.create(new Wallet("w1", 100));
        wallets.create(new Wallet("w2", 50));
        Criteria<Wallet> rich = where(Wallet::balance).atLeast(100L);

        expectNoCommit(
                records, inside -> inside.queryAndVerifyCount(1, rich), () -> wallets.create(new Wallet("w3", 100)));
        expectNoCommit(
                records, inside -> assertThat(inside.countModels(rich)).isEqualTo(2), () -> wallets.delete("w3"));
        expectNoCommit(records, inside -> inside.expectAll("w1", "w2"), () -> wallets.create(new Wallet("w4", 1)));
        expectNoCommit(records, inside -> assertThat(inside.countModels()).isEqualTo(3), () -> wallets.delete("w4"));
        expectNoCommit(
                records, inside -> inside.getAndVerifyNotExists("w5"), () -> wallets.create(new Wallet("w5", 5)));
        wallets.expectAll("w1", "w2", "w5");
    }

    /** Who relied on this question writes in vain when this was done before. */
    private static void expectNoCommit(AllRecords records, Consumer<Records<Wallet>> question, Runnable meanwhile) {
        OpenRecords open = records.begin(Wallet.class);
        question.accept(open.of(Wallet.class));
        meanwhile.run();
        open.of(Wallet.class).update("w2", balance(7));
        open.expectConflict();
        assertThat(records.of(Wallet.class).getAndVerifyExists("w2").balance()).isEqualTo(50);
    }

    @Behaviour("REC-79")
    void of_two_who_read_two_records_and_each_write_another_one_commits(AllRecords records) {
        Records<Wallet> wallets = records.of(Wallet.class);
        wallets.create(new Wallet("w1", 100));
        wallets.create(new Wallet("w2", 100));
        OpenRecords one = records.begin(Wallet.class);
        OpenRecords other = records.begin(Wallet.class);
        for (OpenRecords each : List.of(one, other)) {
            each.of(Wallet.class).getAndVerifyExists("w1");
            each.of(Wallet.class).getAndVerifyExists("w2");
        }

        one.of(Wallet.class).update("w1", balance(-50));
        other.of(Wallet.class).update("w2", balance(-50));
        one.commit();
        other.expectConflict();
        assertThat(wallets.getAndVerifyExists("w1").balance()).isEqualTo(-50);
        assertThat(wallets.getAndVerifyExists("w2").balance()).isEqualTo(100);
    }

    @Behaviour("REC-90")
    @Needs("records_unique")
    void a_rule_that_others_made_it_break_meanwhile_is_told_and_nothing_committed(AllRecords records) {
        Records<Member> members = records.of(Member.class);
        members.create(Member.of("alice", "alice@example.com"));
        OpenRecords open = records.begin(Member.class);
        open.of(Member.class).getAndVerifyExists("alice");
        members.create(Member.of("bob", "bob@example.com"));

        members.expectFailure(DUPLICATE_KEY, () -> {
            open.of(Member.class).create(Member.of("carol", "bob@example.com"));
            open.commit();
        });
        open.rollback();
        members.expectAll("alice", "bob");
    }

    @Behaviour("REC-68")
    @Contended
    void a_transaction_of_a_client_that_vanished_blocks_nobody_for_long(Records<Wallet> wallets, Wire wire) {
        wallets.create(new Wallet("w1", 100));
        OpenRecords open = wire.open(AllRecords.class).begin(Wallet.class);
        open.of(Wallet.class).update("w1", balance(50));
        open.of(Wallet.class).create(new Wallet("w2", 50));
        wire.stall();
        open.abandon();

        wallets.updateOnceFreeAndVerify("w1", balance(99), Duration.ofSeconds(5));
        wallets.createAndVerify(new Wallet("w2", 1));
    }

    @Behaviour("REC-69")
    void what_was_done_since_a_savepoint_is_taken_back_and_the_rest_committed(AllRecords records) {
        Records<Wallet> wallets = records.of(Wallet.class);
        wallets.create(new Wallet("w1", 100));
        OpenRecords open = records.begin(Wallet.class);
        Records<Wallet> inside = open.of(Wallet.class);

        inside.create(new Wallet("w2", 2));
        OpenRecords.Savepoint first = open.savepoint();
        inside.update("w1", balance(90));
        inside.create(new Wallet("w3", 3));
        OpenRecords.Savepoint second = open.savepoint();
        inside.delete("w2");
        second.rollback();
        inside.expectAll("w1", "w2", "w3");
        first.rollback();
        inside.expectAll("w1", "w2");
        inside.update("w2", balance(20));
        first.rollback();
        inside.create(new Wallet("w4", 4));
        open.commit();

        wallets.expectAll("w1", "w2", "w4");
        assertThat(wallets.getAndVerifyExists("w1").balance()).isEqualTo(100);
        assertThat(wallets.getAndVerifyExists("w2").balance()).isEqualTo(2);
    }

    @Behaviour("REC-83")
    @Contended
    void after_commits_that_were_cut_all_of_each_is_there_or_nothing(Wire wire) {
        Records<Page> pages = wire.open(AllRecords.class).of(Page.class);

        pages.commitThroughCuts(wire, 5, Pages::numbered).expectAllOrNothing();
    }

    @Behaviour("REC-87")
    @Needs({"records_unique", "records_versioned"})
    void a_rollback_leaves_nothing_of_unique_values_and_versions(AllRecords records) {
        Records<Member> members = records.of(Member.class);
        Records<Account> accounts = records.of(Account.class);
        members.create(Member.of("alice", "alice@example.com"));
        accounts.create(values(Account::id, "a1").and(Account::balance, 1L));
        OpenRecords open = records.begin(Member.class, Account.class);
        open.of(Member.class).create(Member.of("bob", "bob@example.com"));
        open.of(Member.class).update("alice", values(Member::email, "new@example.com"));
        open.of(Member.class).expectCreateFailure(DUPLICATE_KEY, Member.of("carol", "bob@example.com"));
        open.of(Account.class).update("a1", values(Account::balance, 2L));
        open.rollback();

        assertThat(members.findUnique(values(Member::email, "alice@example.com")))
                .map(Member::id)
                .contains("alice");
        members.createAndVerify(Member.of("dave", "bob@example.com"));
        members.createAndVerify(Member.of("erin", "new@example.com"));
        assertThat(accounts.updateAndVerify("a1", values(Account::balance, 3L)).version())
                .isEqualTo(2);
    }
}
