package dev.touchstone.junit;

import dev.touchstone.dsl.History;
import dev.touchstone.junit.matrix.Again;
import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.ColumnResult;
import dev.touchstone.junit.matrix.Detail;
import dev.touchstone.junit.matrix.Environment;
import dev.touchstone.junit.matrix.FailureStory;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.MatrixConsole;
import dev.touchstone.junit.matrix.Origin;
import dev.touchstone.junit.matrix.Reports;
import dev.touchstone.junit.matrix.Specification;
import dev.touchstone.sut.Settings;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells people and tools how the run goes, and how it ended. Thread-safe. */
final class Reporter {

    private final Screen screen;
    private final MatrixConsole console;
    private final Again again;
    private final Optional<ReportFolder> folder;
    private final Scope scope;
    private final long seed;
    private final Instant started;
    private final Origin origin;
    private final AtomicBoolean anyVerdict = new AtomicBoolean();

    private Reporter(Settings settings, Options options, ColumnSelection selection, Scope scope, long seed) {
        this.folder = ReportFolder.of(options);
        this.screen = new Screen(folder.isPresent());
        this.console = new MatrixConsole(detail(options));
        this.again = new Again(settings);
        this.scope = scope;
        this.seed = seed;
        this.started = options.text("touchstone.started").map(Instant::parse).orElseGet(Instant::now);
        this.origin = new Origin(
                Optional.of(
                        again.everything(selection.selected(), selection.names()) + " -D" + Seed.OPTION + "=" + seed),
                Optional.of(Environment.here(Commit.here())));
    }

    /** Empties the report folder, so that a run that is killed leaves no green one of the last run behind. */
    static Reporter of(Settings settings, Options options, ColumnSelection selection, Scope scope, long seed) {
        Reporter reporter = new Reporter(settings, options, selection, scope, seed);
        reporter.folder.ifPresent(place -> {
            place.empty();
            Reports.prepare();
        });
        if (detail(options) != Detail.QUIET) {
            reporter.screen.say(List.of("Touchstone on " + String.join(", ", selection.names()) + ", as said by "
                    + selection.saidBy() + "; tests: " + scope.words() + "; seed " + seed));
        }
        return reporter;
    }

    void serverStarted(ColumnResult column) {
        screen.say(console.serverLine(column));
    }

    /** Somewhere a first behaviour has its verdict. */
    void verdict() {
        if (anyVerdict.compareAndSet(false, true)) {
            screen.say(console.firstVerdictLine(sinceStart()));
        }
    }

    void cellEnded(Cell cell) {
        screen.say(console.cellLine(cell));
    }

    FailureStory story(
            Throwable thrown, Optional<History> history, ClassPlan plan, RunColumn column, Optional<Method> method) {
        String command = again.command(
                column.spec().selected(),
                method.map(Method::getDeclaringClass)
                        .filter(Class::isMemberClass)
                        .filter(type -> !type.isInterface())
                        .orElse(plan.type())
                        .getSimpleName(),
                method.map(Method::getName).orElse("*"),
                plan.methods(),
                method.filter(RandomSource::isRandom).isPresent() ? OptionalLong.of(seed) : OptionalLong.empty());
        return FailureStory.of(thrown, history.orElseGet(History::new), command);
    }

    void kept(OpenColumn open, String run, List<String> namespaces, String test) {
        String place = open.isExternal()
                ? "kept on " + open.sut().url() + ": run " + run + ", namespaces " + namespaces
                : "nothing to look into: this server ends with the run; start one and give its URL";
        screen.say(List.of("Keep      " + test + ": " + place));
    }

    Matrix finish(Collection<RunColumn> columns, List<Cell> cells, List<String> slips, Specification specification) {
        Matrix matrix = new Matrix(
                Version.OF_THE_KIT,
                started,
                sinceStart(),
                scope.words(),
                columns.stream().map(column -> Columns.of(column, again)).toList(),
                cells,
                slips,
                origin,
                specification);
        List<String> last = console.lastScreen(matrix, folder.map(place -> place.shown(ReportFolder.FRONT)));
        folder.map(ReportFolder::path).ifPresent(path -> Reports.write(matrix, last, path));
        screen.say(List.of(""));
        screen.say(last);
        return matrix;
    }

    String lastWords(Matrix matrix) {
        List<String> last = console.lastScreen(matrix, Optional.empty());
        String where = folder.map(place -> System.lineSeparator() + "The whole screen: " + place.shown("summary.txt"))
                .orElse("");
        return String.join(System.lineSeparator(), matrix.slips())
                + System.lineSeparator()
                + last.get(last.size() - 1)
                + where;
    }

    private double sinceStart() {
        return Duration.between(started, Instant.now()).toNanos() / 1e6;
    }

    private static Detail detail(Options options) {
        if (options.flag("touchstone.verbose")) {
            return Detail.VERBOSE;
        }
        return options.flag("touchstone.quiet") ? Detail.QUIET : Detail.NORMAL;
    }
}
