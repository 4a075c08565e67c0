package dev.touchstone.junit;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.Claimed;
import dev.touchstone.junit.matrix.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;

/** Makes a cell of the rows of one class in one column. */
final class CellReader {

    private final Rows rows;
    private final Scope scope;
    private final RowReader reader;

    CellReader(Rows rows, Notes notes, Scope scope, Reporter reporter) {
        this.rows = rows;
        this.scope = scope;
        this.reader = new RowReader(notes, reporter);
    }

    /** A cell of which nothing was run, for one reason. */
    Cell without(ClassPlan plan, RunColumn column, Notes.Decision decision) {
        List<BehaviourResult> none = decision.verdict().isRed()
                ? plan.owed().stream().map(id -> unrun(plan, id, decision)).toList()
                : List.of();
        return cell(plan, column, decision.verdict(), Optional.of(decision.reason()), 0, none, Map.of());
    }

    /** The cell of what was run, and of what was owed and was not. */
    Cell read(ClassPlan plan, RunColumn column, Optional<String> invocation) {
        Optional<Notes.Decision> broken = broken(column, invocation.map(rows::row));
        Map<String, List<RowReader.Outcome>> byId = new LinkedHashMap<>();
        plan.behaviours().keySet().forEach(id -> byId.put(id, new ArrayList<>()));
        for (Row row : invocation.map(rows::below).orElse(List.of())) {
            reader.read(row, plan, column)
                    .ifPresent(outcome -> byId.computeIfAbsent(outcome.id(), id -> new ArrayList<>())
                            .add(outcome));
        }
        if (broken.isPresent() && !broken.get().verdict().isRed()) {
            return without(plan, column, broken.get());
        }
        Probed probed = new Probed();
        List<BehaviourResult> results = new ArrayList<>();
        byId.forEach((id, outcomes) -> {
            if (!outcomes.isEmpty()) {
                BehaviourResult outcome = BehaviourReader.merge(id, name(plan, id), outcomes);
                Optional<Trial> trial = BehaviourReader.trial(outcomes);
                trial.ifPresent(each -> probed.add(each, outcome.verdict()));
                results.add(trial.map(each -> each.settled(outcome)).orElse(outcome));
            } else if (!scope.narrowed() && plan.owed().contains(id)) {
                results.add(unrun(plan, id, broken.orElse(NEVER_ANNOUNCED)));
            }
        });
        Verdict verdict = Stream.concat(
                        results.stream().map(BehaviourResult::verdict), broken.map(Notes.Decision::verdict).stream())
                .reduce(Verdict::worse)
                .orElse(Verdict.NOT_RUN);
        double took = invocation.map(rows::row).map(CellReader::millis).orElse(0.0);
        Optional<Notes.Decision> later = later(plan, column);
        if (later.isPresent()) {
            return notYet(plan, column, later.get(), took, results, probed);
        }
        return cell(plan, column, verdict, broken.map(Notes.Decision::reason), took, results, probed.byTrait());
    }

    private static Optional<Notes.Decision> later(ClassPlan plan, RunColumn column) {
        return column.ifOpen().flatMap(open -> open.inForce().without(plan.needs(), plan.contract()));
    }

    /** A cell of a claim that begins with a newer server: only what went wrong beside the probe is told of it. */
    private Cell notYet(
            ClassPlan plan,
            RunColumn column,
            Notes.Decision decision,
            double took,
            List<BehaviourResult> results,
            Probed probed) {
        List<BehaviourResult> red =
                results.stream().filter(result -> result.verdict().isRed()).toList();
        if (scope.narrowed() || !red.isEmpty()) {
            probed.unproven(Probe.SINCE);
        }
        String reason = decision.reason() + probed.words(Probe.SINCE).orElse("");
        return cell(plan, column, decision.verdict(), Optional.of(reason), took, red, probed.byTrait());
    }

    String why(Row row) {
        return RowReader.why(row);
    }

    private static final Notes.Decision NEVER_ANNOUNCED =
            new Notes.Decision(Verdict.NOT_RUN, "owed by the catalogue, and never announced");

    private static Optional<Notes.Decision> broken(RunColumn column, Optional<Row> invocation) {
        if (invocation.isEmpty()) {
            return Optional.of(new Notes.Decision(Verdict.NOT_RUN, "the class was never entered in this column"));
        }
        Optional<TestExecutionResult> result = invocation.get().result();
        if (result.isEmpty()) {
            return Optional.of(new Notes.Decision(Verdict.NOT_RUN, "the class was entered and never ended"));
        }
        Throwable thrown = result.get().getThrowable().orElse(null);
        return switch (result.get().getStatus()) {
            case SUCCESSFUL -> Optional.empty();
            case ABORTED -> Optional.of(aborted(column, thrown));
            case FAILED -> Optional.of(new Notes.Decision(Verdict.ERROR, failed(thrown)));
        };
    }

    private static Notes.Decision aborted(RunColumn column, @org.jspecify.annotations.Nullable Throwable thrown) {
        if (thrown != null && thrown.getCause() instanceof ColumnFailedException failed && failed.isBearable()) {
            return new Notes.Decision(Verdict.UNAVAILABLE, Columns.inShort(failed.reason()));
        }
        return new Notes.Decision(
                Verdict.NOT_RUN, column.name() + " was aborted: " + (thrown == null ? "?" : thrown.getMessage()));
    }

    private static String failed(@org.jspecify.annotations.Nullable Throwable thrown) {
        if (thrown instanceof ColumnFailedException failed) {
            return Columns.inShort(failed.reason());
        }
        return thrown == null ? "it failed without a reason" : Columns.firstLine(thrown);
    }

    private static BehaviourResult unrun(ClassPlan plan, String id, Notes.Decision decision) {
        return new BehaviourResult(
                id, name(plan, id), decision.verdict(), 0, Optional.of(decision.reason()), Optional.empty(), List.of());
    }

    private static String name(ClassPlan plan, String id) {
        return plan.behaviours().getOrDefault(id, ClassPlan.sentence(id));
    }

    private static double millis(Row row) {
        return row.begun() == 0 || row.ended() == 0 ? 0 : (row.ended() - row.begun()) / 1e6;
    }

    private static Cell cell(
            ClassPlan plan,
            RunColumn column,
            Verdict verdict,
            Optional<String> reason,
            double took,
            List<BehaviourResult> results,
            Map<String, Object> probed) {
        Optional<Claim> claim = column.claims().on(plan.contract());
        Map<String, Object> traits = column.ifOpen()
                .flatMap(open -> open.cast().column().traits(plan.contract()))
                .or(() -> claim.map(Claim::traits))
                .map(Traits::all)
                .orElse(Map.of());
        return new Cell(
                column.name(),
                plan.contract(),
                plan.model(),
                verdict,
                claim.map(each -> claimed(each, traits, probed)).orElse(Claimed.NOTHING),
                reason,
                took,
                results);
    }

    private static Claimed claimed(Claim claim, Map<String, Object> traits, Map<String, Object> probed) {
        return new Claimed(
                Optional.of(claim.support().word()),
                Optional.of(claim.how()),
                traits,
                claim.since(),
                Links.readable(claim.links()),
                probed);
    }
}
