package dev.touchstone.junit;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.History;
import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.ColumnResult;
import dev.touchstone.junit.matrix.Failure;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.Verdict;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells people and tools how the run goes and how it ended. */
final class Reporter {

    private final PrintStream out = System.out;
    private final Scope scope;
    private final Instant started = Instant.now();
    private final boolean off;

    private Reporter(Scope scope, boolean off) {
        this.scope = scope;
        this.off = off;
    }

    static Reporter of(Options options, ColumnSelection selection, Scope scope) {
        Reporter reporter = new Reporter(
                scope, options.text("touchstone.reports").filter("off"::equals).isPresent());
        reporter.say("Touchstone: "
                + selection.columns().stream().map(ColumnSpec::name).toList() + ", said by " + selection.saidBy());
        return reporter;
    }

    void serverStarted(ColumnResult column) {
        say(column.toString());
    }

    void cellEnded(Cell cell) {
        say(cell.verdict().sign() + " " + cell.column() + " " + cell.contract() + " " + cell.durationMs());
    }

    Story story(
            Throwable thrown, Optional<History> history, ClassPlan plan, RunColumn column, Optional<Method> method) {
        Verdict verdict = thrown instanceof AssertionError ? Verdict.FAIL : Verdict.ERROR;
        String expected = thrown instanceof ExpectationFailure failure ? failure.expected() : "?";
        String but = thrown instanceof ExpectationFailure failure ? failure.but() : String.valueOf(thrown);
        return new Story(verdict, new Failure(expected, but, List.of(), "", Optional.empty()));
    }

    void kept(OpenColumn open, String run, List<String> namespaces, String test) {
        say("kept " + namespaces + " of run " + run + " for " + test + " on "
                + open.sut().product());
    }

    Matrix finish(Collection<RunColumn> columns, List<Cell> cells, List<String> slips) {
        double took = (Instant.now().toEpochMilli() - started.toEpochMilli());
        Matrix matrix = new Matrix(
                "0.1.0",
                started,
                took,
                scope.words(),
                columns.stream().map(Columns::of).toList(),
                cells,
                slips);
        cells.forEach(cell -> cell.behaviours().stream()
                .filter(each -> each.verdict() != Verdict.PASS)
                .forEach(each -> say(cell.column() + " " + each)));
        slips.forEach(this::say);
        return matrix;
    }

    String lastWords(Matrix matrix) {
        return "RED";
    }

    private void say(String line) {
        if (!off) {
            out.println(line);
        }
    }
}
