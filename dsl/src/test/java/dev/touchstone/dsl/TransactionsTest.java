package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.value.Bytes;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TransactionsTest {

    private final Stage stage = RicherFixture.transactional(new TransactionStore());
    private final KeyValues store = stage.parameter(KeyValues.class);
    private final Transactions transactions = stage.parameter(Transactions.class);

    @Test
    void over_an_honest_store_every_expectation_holds() {
        store.create("colour", "red");
        OpenTransaction open = transactions.begin();
        open.expectValue("colour", "red");
        open.expectNothing("shape");
        open.writeWhatIsRefused("size");
        open.write("shape", "round");
        transactions.expectOutside("colour", "red");
        transactions.expectNothingOutside("shape");
        store.replace("colour", "blue");
        open.expectConflict();
        store.expectFailure(NOT_FOUND, open::commit);

        transactions.countTogether("count", 2, 5);
        store.expectValue("count", "10");
        transactions.openAccounts(3, 10).expectSumKept(2, 5);
        transactions.expectUnrelatedOnesToCommit(3);
        transactions.expectSeenWholeOrNotAtAll(20, 2);
    }

    @Test
    void what_a_test_leaves_open_is_told_and_undone() {
        OpenTransaction open = transactions.begin();
        open.write("colour", "red");
        stage.close();

        assertThatExceptionOfType(LeftOpenException.class)
                .isThrownBy(stage::expectNothingLeftOpen)
                .withMessageContaining("transaction 1")
                .withMessageContaining("abandon()");
        assertThatExceptionOfType(BackendException.class).isThrownBy(() -> open.write("a", "b"));
    }

    @Test
    void what_is_ended_or_abandoned_is_not_left_open() {
        transactions.begin().commit();
        transactions.begin().rollback();
        transactions.begin().close();
        OpenTransaction abandoned = transactions.begin();
        abandoned.abandon();
        stage.close();

        assertThatCode(stage::expectNothingLeftOpen).doesNotThrowAnyException();
        assertThatExceptionOfType(BackendException.class).isThrownBy(abandoned::commit);
    }

    @Test
    void each_act_and_each_look_names_its_transaction() {
        OpenTransaction open = transactions.begin();
        open.write("colour", "red");
        open.expectValue("colour", "red");
        open.commit();
        assertThat(stage.history().operations())
                .extracting(each -> each.what() + " -> " + each.outcome())
                .containsExactly(
                        "begin   transaction 1 -> ok",
                        "write   colour = red, in transaction 1 -> ok",
                        "expect  colour = red, in transaction 1 -> red",
                        "commit  transaction 1 -> ok");
    }

    @Test
    void writes_that_are_lost_or_seen_by_halves_are_told() {
        Transactions losing = over(new TransactionStore() {
            @Override
            synchronized void apply(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
                written.entrySet().stream().limit(1).forEach(each -> set(each.getKey(), each.getValue()));
            }
        });
        expectTold(() -> losing.openAccounts(3, 10).expectSumKept(1, 5), "the sum of 3 accounts to be 30", "found");
        assertThatExceptionOfType(ExpectationFailure.class) // by a reader meanwhile, or by the look at the end
                .isThrownBy(() -> losing.expectSeenWholeOrNotAtAll(5, 1));
    }

    @Test
    void a_conflict_without_reason_is_told() {
        Transactions refusing = over(new TransactionStore() {
            @Override
            synchronized void apply(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
                throw new BackendException(FailureKind.CONFLICT, "commit", "all", "always", null);
            }
        });
        expectTold(() -> refusing.expectUnrelatedOnesToCommit(2), "2 times out of 2", "4 in CONFLICT");
        expectTold(() -> refusing.countTogether("count", 1, 1), "to commit in the end", "1,000 times in a row");
    }

    @Test
    void what_is_seen_inside_and_outside_is_told_apart() {
        Transactions leaking = over(new TransactionStore() {
            @Override
            public synchronized Optional<byte[]> get(String key) {
                return Optional.of(Bytes.of("leaked").toArray());
            }
        });
        expectTold(() -> leaking.expectNothingOutside("colour"), "to be absent", "it held \"leaked\"");
        try (OpenTransaction open = leaking.begin()) {
            expectTold(() -> open.expectValue("colour", "red"), "to hold \"red\"", "it held \"leaked\"");
        }
    }

    private static Transactions over(TransactionStore store) {
        return RicherFixture.transactional(store).parameter(Transactions.class);
    }

    private static void expectTold(ThrowingCallable action, String expected, String but) {
        assertThatExceptionOfType(ExpectationFailure.class).isThrownBy(action).satisfies(failure -> {
            assertThat(failure.expected()).contains(expected);
            assertThat(failure.but()).contains(but);
        });
    }
}
