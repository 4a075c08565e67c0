package dev.touchstone.dsl.differential;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.dsl.differential.Answer.Done;
import dev.touchstone.dsl.differential.Answer.Failed;
import dev.touchstone.dsl.differential.Answer.Found;
import dev.touchstone.dsl.differential.Answer.Refused;
import dev.touchstone.dsl.differential.Answer.Said;
import dev.touchstone.dsl.differential.Answer.SaidEach;
import dev.touchstone.dsl.differential.BasicCommand.Delete;
import dev.touchstone.dsl.differential.BasicCommand.Exists;
import dev.touchstone.dsl.differential.BasicCommand.Get;
import dev.touchstone.dsl.differential.BasicCommand.Store;
import dev.touchstone.dsl.differential.UnitCommand.Begin;
import dev.touchstone.dsl.differential.UnitCommand.Commit;
import dev.touchstone.dsl.differential.UnitCommand.Read;
import dev.touchstone.dsl.differential.UnitCommand.Rollback;
import dev.touchstone.dsl.differential.UnitCommand.Write;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Duration FIVE_HOURS = Duration.ofHours(5);

    /** What may be answered to the last of these, if all before it end in their most usual way. */
    private static List<Answer> answers(Command... commands) {
        Model now = Model.empty();
        List<Outcome> last = List.of();
        for (Command command : commands) {
            assertThat(command.isPossible(now)).isTrue();
            last = command.outcomes(now);
            now = last.get(0).after();
        }
        return last.stream().map(Outcome::answer).toList();
    }

    private static Found found(String value) {
        return new Found(Optional.of(Bytes.of(value)));
    }

    private static final Found NOTHING = new Found(Optional.empty());

    @Test
    void the_last_write_wins_and_who_deletes_is_told_what_was_there() {
        assertThat(answers(new Store("a", "1"), new Store("a", "2"), new Get("a")))
                .containsExactly(found("2"));
        assertThat(answers(new Store("a", "1"), new Get("ab"))).containsExactly(NOTHING);
        assertThat(answers(new Store("a", ""), new Exists("a"))).containsExactly(new Said(true));
        assertThat(answers(new Store("a", ""), new Delete("a"))).containsExactly(new Said(true));
        assertThat(answers(new Store("a", ""), new Delete("a"), new Delete("a")))
                .containsExactly(new Said(false));
    }

    @Test
    void a_batch_goes_place_by_place() {
        Command both = new BatchCommand.StoreAll(Map.of("a", "1", "b", "2"));
        assertThat(answers(both, new BatchCommand.GetAll(List.of("b", "c", "b"))))
                .containsExactly(new Answer.FoundEach(
                        List.of(Optional.of(Bytes.of("2")), Optional.empty(), Optional.of(Bytes.of("2")))));
        assertThat(answers(both, new BatchCommand.DeleteAll(List.of("a", "a", "c"))))
                .containsExactly(new SaidEach(List.of(true, false, false)));
    }

    @Test
    void a_swap_is_done_only_for_who_believes_right() {
        Command empty = new Store("a", "");
        assertThat(answers(new SwapCommand.Swap("a", Optional.empty(), "1"))).containsExactly(new Done());
        assertThat(answers(empty, new SwapCommand.Swap("a", Optional.empty(), "1")))
                .containsExactly(new Refused(Optional.of(Bytes.of(""))));
        assertThat(answers(empty, new SwapCommand.Swap("a", Optional.of(""), "1"), new Get("a")))
                .containsExactly(found("1"));
        assertThat(answers(new SwapCommand.Remove("a", ""))).containsExactly(new Refused(Optional.empty()));
        assertThat(answers(empty, new SwapCommand.Remove("a", ""), new Exists("a")))
                .containsExactly(new Said(false));
    }

    @Test
    void a_listing_has_the_names_with_the_prefix_each_once() {
        Command fill = new BatchCommand.StoreAll(Map.of("a", "1", "ab", "2", "b", "3"));
        assertThat(answers(fill, new ScanCommand.Count("a"))).containsExactly(new Answer.Counted(2));
        assertThat(answers(fill, new ScanCommand.Walk("a", 1, false)))
                .containsExactly(new Answer.Listed(
                        List.of(new Answer.Item("a", Optional.empty()), new Answer.Item("ab", Optional.empty())),
                        true));
    }

    @Test
    void a_deadline_stays_until_it_is_lifted_or_replaced_and_one_that_is_over_removes() {
        Command hours = new DeadlineCommand.Store("a", "1", FIVE_HOURS);
        Command left = new DeadlineCommand.TimeLeft("a");
        assertThat(answers(hours, left)).containsExactly(new Answer.Left(FIVE_HOURS));
        assertThat(answers(hours, new Store("a", "2"), left)).containsExactly(new Answer.Stays());
        assertThat(answers(hours, new DeadlineCommand.Persist("a"), left)).containsExactly(new Answer.Stays());
        assertThat(answers(hours, new DeadlineCommand.Expire("a", Duration.ZERO), left))
                .containsExactly(new Answer.NoName());
        assertThat(answers(hours, new DeadlineCommand.Store("a", "2", Duration.ZERO)))
                .containsExactly(new Failed(VALIDATION));
        assertThat(answers(hours, new DeadlineCommand.Store("a", "2", Duration.ZERO), new Get("a")))
                .containsExactly(found("1"));
        assertThat(answers(new Store("a", "1"), new DeadlineCommand.Persist("a")))
                .containsExactly(new Said(false));
    }

    @Test
    void of_the_time_left_no_more_is_due_than_was_given_and_hardly_less() {
        Answer due = new Answer.Left(FIVE_HOURS);
        assertThat(due.admits(new Answer.Left(FIVE_HOURS))).isTrue();
        assertThat(due.admits(new Answer.Left(FIVE_HOURS.minusMinutes(1)))).isTrue();
        assertThat(due.admits(new Answer.Left(FIVE_HOURS.plusSeconds(2)))).isFalse();
        assertThat(due.admits(new Answer.Left(FIVE_HOURS.minusHours(1)))).isFalse();
        assertThat(due.admits(new Answer.Stays())).isFalse();
    }

    @Test
    void a_transaction_keeps_its_writes_to_itself_until_it_commits() {
        Command[] open = {new Begin(1), new Write(1, "a", "1")};
        assertThat(answers(open[0], open[1], new Get("a"))).containsExactly(NOTHING);
        assertThat(answers(open[0], open[1], new Read(1, "a"))).containsExactly(found("1"));
        assertThat(answers(open[0], open[1], new Commit(1), new Get("a"))).containsExactly(found("1"));
        assertThat(answers(open[0], open[1], new Rollback(1), new Get("a"))).containsExactly(NOTHING);
        assertThat(answers(open[0], new Rollback(1), new Read(1, "a"))).containsExactly(new Failed(NOT_FOUND));
        assertThat(answers(open[0], new Commit(1), new Rollback(1))).containsExactly(new Done());
    }

    @Test
    void what_was_read_and_is_not_so_any_more_is_a_conflict_also_for_who_wrote_nothing() {
        assertThat(answers(new Begin(1), new Read(1, "a"), new Store("a", "1"), new Commit(1)))
                .containsExactly(new Failed(CONFLICT));
        assertThat(answers(new Begin(1), new Read(1, "a"), new Store("a", "1"), new Commit(1), new Get("a")))
                .containsExactly(found("1"));
    }

    @Test
    void what_was_not_read_or_not_changed_is_none() {
        assertThat(answers(new Begin(1), new Read(1, "b"), new Store("a", "1"), new Commit(1)))
                .containsExactly(new Done());
        assertThat(answers(new Begin(1), new Write(1, "a", "2"), new Store("a", "1"), new Commit(1)))
                .containsExactly(new Done());
        assertThat(answers(new Begin(1), new Store("a", "1"), new Read(1, "a"), new Commit(1)))
                .containsExactly(new Done());
        assertThat(answers(new Begin(1), new Read(1, "a"), new Delete("a"), new Commit(1)))
                .containsExactly(new Done());
    }

    @Test
    void what_was_changed_and_changed_back_is_left_to_the_backend() {
        assertThat(answers(new Begin(1), new Read(1, "a"), new Store("a", "1"), new Delete("a"), new Commit(1)))
                .containsExactly(new Done(), new Failed(CONFLICT));
        assertThat(answers(new Store("a", "1"), new Begin(1), new Read(1, "a"), new Store("a", "1"), new Commit(1)))
                .containsExactly(new Done(), new Failed(CONFLICT));
    }

    @Test
    void what_it_wrote_itself_and_read_is_left_to_the_backend_too() {
        assertThat(answers(new Begin(1), new Write(1, "a", "2"), new Read(1, "a"), new Store("a", "1"), new Commit(1)))
                .containsExactly(new Done(), new Failed(CONFLICT));
    }

    @Test
    void the_first_look_finds_what_is_there_or_was_since_it_began_and_the_next_one_the_same() {
        Command[] begun = {new Store("a", "1"), new Begin(1), new Store("a", "2")};
        assertThat(answers(begun[0], begun[1], begun[2], new Read(1, "a"))).containsExactly(found("2"), found("1"));
        assertThat(answers(begun[0], begun[1], begun[2], new Read(1, "a"), new Store("a", "3"), new Read(1, "a")))
                .containsExactly(found("2"));
    }

    @Test
    void the_commit_of_one_is_a_change_for_another() {
        assertThat(answers(
                        new Begin(1),
                        new Begin(2),
                        new Read(1, "a"),
                        new Write(2, "a", "2"),
                        new Commit(2),
                        new Commit(1)))
                .containsExactly(new Failed(CONFLICT));
    }
}
