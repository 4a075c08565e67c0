package dev.touchstone.junit;

import dev.touchstone.dsl.History;
import dev.touchstone.junit.matrix.Failure;
import dev.touchstone.junit.matrix.FailureStory;
import dev.touchstone.junit.matrix.Verdict;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.opentest4j.IncompleteExecutionException;

/** Makes an outcome of one row, or none of a row that is only a frame around others. */
final class RowReader {

    private final Notes notes;
    private final Reporter reporter;

    /**
     * What became of one row.
     *
     * @param id the behaviour's id
     * @param entry the name of the corpus entry, if it is one of several
     * @param verdict the row's verdict
     * @param millis from its permit to its end, in milliseconds
     * @param reason why it is not a pass
     * @param failure the whole story, if it is red
     * @param trial why it was run though nobody may count on it, if it ended as that may
     * @param notes what it could not reach
     */
    record Outcome(
            String id,
            Optional<String> entry,
            Verdict verdict,
            double millis,
            Optional<String> reason,
            Optional<Failure> failure,
            Optional<Trial> trial,
            List<String> notes) {}

    RowReader(Notes notes, Reporter reporter) {
        this.notes = notes;
        this.reporter = reporter;
    }

    Optional<Outcome> read(Row row, ClassPlan plan, RunColumn column) {
        boolean frame = !row.identifier().isTest();
        if (frame && row.passed()) {
            return Optional.empty();
        }
        Optional<Method> method = row.method();
        String id = method.map(ClassPlan::idOf).orElse(row.identifier().getDisplayName());
        Optional<String> entry = row.isCase() ? Optional.of(row.identifier().getDisplayName()) : Optional.empty();
        Notes.Note note = notes.of(row.identifier().getUniqueId());
        if (ended(row, Status.FAILED)) {
            return Optional.of(failed(row, note, id, entry, plan, column, Optional.empty()));
        }
        boolean tried = note.trial().isPresent()
                && note.thrown()
                        .filter(IncompleteExecutionException.class::isInstance)
                        .isEmpty();
        if (tried && note.thrown().isPresent() && ended(row, Status.ABORTED)) {
            return Optional.of(failed(row, note, id, entry, plan, column, note.trial()));
        }
        Verdict verdict = row.passed()
                ? Verdict.PASS
                : note.decision().map(Notes.Decision::verdict).orElse(Verdict.NOT_RUN);
        Optional<String> reason = row.passed()
                ? Optional.empty()
                : note.decision().map(Notes.Decision::reason).or(() -> Optional.of(why(row)));
        return Optional.of(new Outcome(
                id,
                entry,
                verdict,
                millis(row, note),
                reason,
                Optional.empty(),
                row.passed() ? note.trial() : Optional.empty(),
                notes(note)));
    }

    private static boolean ended(Row row, Status how) {
        return row.result().filter(result -> result.getStatus() == how).isPresent();
    }

    private Outcome failed(
            Row row,
            Notes.Note note,
            String id,
            Optional<String> entry,
            ClassPlan plan,
            RunColumn column,
            Optional<Trial> trial) {
        Throwable thrown = note.thrown()
                .or(() -> row.result().flatMap(TestExecutionResult::getThrowable))
                .orElseGet(() -> new IllegalStateException("it failed without a reason"));
        FailureStory story = reporter.story(thrown, note.history(), plan, column, row.method());
        return new Outcome(
                id,
                entry,
                story.verdict(),
                millis(row, note),
                story.reason(),
                Optional.of(story.failure()),
                trial,
                notes(note));
    }

    private static List<String> notes(Notes.Note note) {
        return note.history().map(History::remarks).orElse(List.of());
    }

    /** Why a row is not a pass, in JUnit's words. */
    static String why(Row row) {
        if (row.skipped().isPresent()) {
            return "disabled: " + row.skipped().get();
        }
        if (row.result().isEmpty()) {
            return row.begun() == 0 ? "announced, never begun" : "announced, never ended";
        }
        String message = row.result()
                .flatMap(TestExecutionResult::getThrowable)
                .map(Columns::firstLine)
                .orElse("no reason was given");
        return row.result().get().getStatus() == Status.ABORTED ? "aborted: " + message : message;
    }

    private static double millis(Row row, Notes.Note note) {
        long from = note.begun() == 0 ? row.begun() : note.begun();
        return from == 0 || row.ended() == 0 ? 0 : Math.max(1, row.ended() - from) / 1e6;
    }
}
