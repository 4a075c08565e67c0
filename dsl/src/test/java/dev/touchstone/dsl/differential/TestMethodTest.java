package dev.touchstone.dsl.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.dsl.differential.BasicCommand.Get;
import dev.touchstone.dsl.differential.BasicCommand.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestMethodTest {

    private static String method(Command... commands) {
        List<Step> steps = new ArrayList<>();
        Model now = Model.empty();
        for (Command command : commands) {
            Outcome outcome = command.outcomes(now).get(0);
            steps.add(new Step(command, now, outcome.answer()));
            now = outcome.after();
        }
        return TestMethod.of("found", steps);
    }

    @Test
    void plain_operations_are_told_in_the_words_of_values() {
        assertThat(method(
                        new Store("a", "x\0\"y\u00e9"),
                        new Store("a", "z".repeat(5_000)),
                        new Get("a"),
                        new BasicCommand.Delete("a"),
                        new BasicCommand.Delete("a"),
                        new BasicCommand.Exists("a"),
                        new Look("a")))
                .isEqualTo("""
                        @Test
                        void found(Clients clients, KeyValues others) {
                            KeyValues store = clients.acting().open(KeyValues.class);
                            store.create("a", "x\\u0000\\"y\\u00E9");
                            store.replace("a", "z".repeat(5000));
                            store.expectValue("a", "z".repeat(5000));
                            store.removeAndVerify("a");
                            store.removeInVain("a");
                            store.expectNotToExist("a");
                            others.expectNoValue("a");
                        }""");
    }

    @Test
    void deadlines_in_theirs() {
        assertThat(method(
                        new DeadlineCommand.Store("a", "1", Duration.ofHours(5)),
                        new DeadlineCommand.Expire("a", Duration.ofHours(50)),
                        new DeadlineCommand.TimeLeft("a"),
                        new DeadlineCommand.Persist("a"),
                        new DeadlineCommand.Persist("a"),
                        new DeadlineCommand.Store("a", "1", Duration.ZERO),
                        new DeadlineCommand.TimeLeft("a")))
                .isEqualTo("""
                        @Test
                        void found(Clients clients) {
                            KeyValues store = clients.acting().open(KeyValues.class);
                            Deadlines deadlines = clients.acting().open(Deadlines.class);
                            store.create("a", "1", expiringAfter(ofHours(5)));
                            deadlines.expire("a", ofHours(50));
                            deadlines.expectTimeLeftOf("a", ofHours(50));
                            deadlines.persistWhileAlive("a");
                            deadlines.persistInVain("a");
                            store.expectFailure(VALIDATION, () -> store.replace("a", "1", expiringAfter(ofHours(0))));
                            deadlines.expectNoDeadline("a");
                        }""");
    }

    @Test
    void transactions_in_theirs_and_what_is_open_is_ended() {
        assertThat(method(
                        new UnitCommand.Begin(1),
                        new UnitCommand.Begin(2),
                        new UnitCommand.Read(1, "a"),
                        new UnitCommand.Write(2, "a", "1"),
                        new UnitCommand.Commit(2),
                        new UnitCommand.Commit(1),
                        new UnitCommand.Write(1, "a", "2"),
                        new UnitCommand.Begin(3)))
                .isEqualTo("""
                        @Test
                        void found(Clients clients) {
                            KeyValues store = clients.acting().open(KeyValues.class);
                            Transactions transactions = clients.acting().open(Transactions.class);
                            OpenTransaction t1 = transactions.begin();
                            OpenTransaction t2 = transactions.begin();
                            t1.expectNothing("a");
                            t2.write("a", "1");
                            t2.commit();
                            t1.expectConflict();
                            store.expectFailure(NOT_FOUND, () -> t1.write("a", "2"));
                            OpenTransaction t3 = transactions.begin();
                            t3.rollback();
                        }""");
    }

    @Test
    void listings_batches_and_swaps_in_theirs() {
        assertThat(method(
                        new Store("a", "1"),
                        new ScanCommand.Walk("", 2, true),
                        new ScanCommand.Walk("b", 2, false),
                        new ScanCommand.Count("a"),
                        new BatchCommand.GetAll(List.of("a", "b")),
                        new BatchCommand.DeleteAll(List.of("a", "a")),
                        new SwapCommand.Swap("a", Optional.empty(), "1"),
                        new SwapCommand.Swap("a", Optional.of("2"), "3"),
                        new SwapCommand.Remove("b", "2")))
                .contains(
                        "scans.walk(\"\", 2).expectHolding(Map.of(\"a\", \"1\"));",
                        "scans.walkKeys(\"b\", 2).expectExactly(List.of());",
                        "scans.expectCount(\"a\", 1);",
                        "batches.expectAnswers(List.of(\"a\", \"b\"), List.of(Optional.of(\"1\"), Optional.empty()));",
                        "batches.removeAndVerify(List.of(\"a\", \"a\"), List.of(true, false));",
                        "swaps.create(\"a\", \"1\");",
                        "swaps.swapInVain(\"a\", \"2\", \"3\", \"1\");",
                        "swaps.removeNothingInVain(\"b\", \"2\");");
    }
}
