package dev.touchstone.dsl.records;

import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;
import static dev.touchstone.driver.api.FailureKind.UNSUPPORTED;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.dsl.LeftOpenException;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.records.Samples.Account;
import dev.touchstone.dsl.records.Samples.Pack;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordTransactionsTest {

    private final Stage stage = Ground.stage(new MapRecords());
    private final AllRecords all = stage.parameter(AllRecords.class);
    private final Records<Account> accounts = all.of(Account.class);

    @Test
    void what_is_done_in_one_is_seen_outside_when_it_commits() {
        accounts.inTransaction(inside -> {
            inside.createAndVerify(new Account("a", 5, "", 0));
            accounts.getAndVerifyNotExists("a");
        });
        accounts.getAndVerifyExists("a");

        OpenRecords open = all.begin(Account.class, Pack.class);
        open.of(Account.class).updateAndVerify("a", values(Account::balance, 6));
        OpenRecords.Savepoint point = open.savepoint();
        open.of(Pack.class).createAndVerify(new Pack("core"));
        point.rollback();
        open.of(Pack.class).getAndVerifyNotExists("core");
        accounts.updateAndVerify("a", values(Account::note, "meanwhile"));
        open.expectConflict();
        assertThat(accounts.getAndVerifyExists("a").balance()).isEqualTo(5);
        accounts.createAndVerify(new Account("b", 5, "", 0));
        accounts.transferAndExpectSumKept(Account::balance, List.of("a", "b"), 2, 5);
        stage.expectNothingLeftOpen();
    }

    @Test
    void what_throws_is_taken_back_and_goes_on() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.inTransaction(inside -> {
                    inside.create(new Account("a", 5, "", 0));
                    throw new IllegalArgumentException("mine");
                }))
                .withMessage("mine");
        accounts.getAndVerifyNotExists("a");
        stage.expectNothingLeftOpen();
    }

    @Test
    void where_there_are_none_nothing_is_done() {
        List<String> done = new ArrayList<>();
        Records<Account> without = Ground.stage(new MapRecords(), "records_basic", List.of(), Traits.of(Map.of()))
                .parameter(AllRecords.class)
                .of(Account.class);
        without.expectFailure(UNSUPPORTED, () -> without.inTransaction(inside -> done.add("done")));
        assertThat(done).isEmpty();
    }

    @Test
    void what_is_left_open_is_told() {
        accounts.begin();
        assertThatExceptionOfType(LeftOpenException.class)
                .isThrownBy(stage::expectNothingLeftOpen)
                .withMessageContaining("transaction 1");
        OpenRecords open = all.begin(Account.class);
        open.abandon();
        all.begin(Account.class).close();
        stage.close();
    }

    @Test
    void a_model_is_not_used_within_one_for_the_first_time() {
        try (OpenRecords open = all.begin(Account.class)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> open.of(Pack.class).create(new Pack("core")))
                    .withMessageContaining("Pack");
        }
    }

    @Test
    void money_that_is_lost_is_told() {
        Records<Account> losing = Ground.records(
                new MapRecords() {
                    @Override
                    synchronized void takeOver(MapRecords inside, Map<String, Map<Object, Row>> before) {
                        if (count(Model.of(Account.class)) > 0) {
                            super.update(
                                    Model.of(Account.class), "a", Row.empty().with("balance", 4L));
                        }
                    }
                },
                Account.class);
        losing.create(new Account("a", 5, "", 0));
        losing.create(new Account("b", 5, "", 0));
        Ground.expectTold(
                () -> losing.transferAndExpectSumKept(Account::balance, List.of("a", "b"), 1, 1),
                "the sum of 2 accounts",
                "found");
    }

    @Test
    void a_rollback_that_fails_does_not_hide_what_was_thrown() {
        BackendException gone = new BackendException(UNAVAILABLE, "rollback", "all", "gone", null);
        Records<Account> failing = Ground.records(
                new MapRecords() {
                    @Override
                    void rolledBack() {
                        throw gone;
                    }
                },
                Account.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> failing.inTransaction(inside -> {
                    throw new IllegalArgumentException("mine");
                }))
                .withMessage("mine")
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).containsExactly(gone));
    }

    @Test
    void what_cannot_begin_is_not_done() {
        Records<Account> failing = Ground.records(
                new MapRecords() {
                    @Override
                    public synchronized RecordsTransaction begin() {
                        throw new BackendException(UNAVAILABLE, "begin", "all", "gone", null);
                    }
                },
                Account.class);
        failing.expectFailure(
                UNAVAILABLE, () -> failing.inTransaction(inside -> inside.create(new Account("a", 5, "", 0))));
    }
}
