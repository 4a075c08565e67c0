package dev.touchstone.junit;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.Specification;
import dev.touchstone.junit.matrix.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the run owes, and what it got. Two lists: every row that JUnit announced must have ended with a verdict, and,
 * where nothing narrower than columns and contracts was selected, every id of every claim must have a row.
 */
final class Ledger {

    private final Rows rows;
    private final Scope scope;
    private final KnownBackends known;
    private final Collection<RunColumn> columns;
    private final Reporter reporter;
    private final Run run;
    private final CellReader reader;
    private final Catalogue catalogue;
    private final Set<ClassPlan> plans = ConcurrentHashMap.newKeySet();
    private final Map<Place, String> entered = new ConcurrentHashMap<>();
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Map<Place, Cell> cells = new ConcurrentHashMap<>();
    private final Queue<String> slips = new ConcurrentLinkedQueue<>();

    private static final String NOBODY_CAME = "claimed, and no test class of this contract was run";
    private static final String NOBODY_WROTE = "claimed, and nobody wrote a test class or a page of this contract";

    private record Place(ClassPlan plan, RunColumn column) {}

    Ledger(
            Rows rows,
            Notes notes,
            Scope scope,
            Catalogue catalogue,
            KnownBackends known,
            Collection<RunColumn> columns,
            Reporter reporter,
            Run run) {
        this.rows = rows;
        this.scope = scope;
        this.known = known;
        this.columns = columns;
        this.reporter = reporter;
        this.catalogue = catalogue;
        this.run = run;
        this.reader = new CellReader(rows, notes, scope, reporter);
    }

    void expect(ClassPlan plan) {
        plans.add(plan);
    }

    List<RunColumn> columnsFor(ClassPlan plan) {
        if (!scope.includes(plan.contract(), plan.model())) {
            return List.of();
        }
        return columns.stream()
                .filter(column ->
                        Relation.of(plan, column.spec(), column.claims()).isEmpty())
                .toList();
    }

    void entered(ClassPlan plan, RunColumn column, String invocation) {
        Place place = new Place(plan, column);
        entered.put(place, invocation);
        places.put(invocation, place);
    }

    /** One class in one column has ended: its cell is complete. */
    void ended(String invocation) {
        Place place = places.get(invocation);
        if (place != null) {
            Cell cell = reader.read(place.plan(), place.column(), Optional.of(invocation));
            cells.put(place, cell);
            reporter.cellEnded(cell);
        }
    }

    void kept(OpenColumn open, String run, List<String> namespaces, String test) {
        reporter.kept(open, run, namespaces, test);
    }

    /** Closes the run. @throws RedRunException if anything owed is not there, or not right */
    void close() {
        List<Cell> all = allCells();
        boolean nothingRan = all.stream()
                .flatMap(cell -> cell.behaviours().stream())
                .allMatch(behaviour -> behaviour.durationMs() == 0);
        if (nothingRan && all.stream().noneMatch(cell -> cell.verdict().isRed())) {
            slips.add("not one behaviour ran");
        }
        slips.addAll(Unmatched.in(scope, rows.all()));
        all.forEach(this::addClaimSlips);
        rows.brokenAbove().forEach(row -> slips.add(row.identifier().getDisplayName() + ": " + reader.why(row)));
        CompletableFuture.allOf(columns.stream()
                        .map(column -> CompletableFuture.runAsync(() -> leave(column)))
                        .toArray(CompletableFuture[]::new))
                .join();
        Specification owed = SpecificationReader.of(inOrder(), all, scope.narrowed(), catalogue);
        Matrix matrix = reporter.finish(columns, all, List.copyOf(slips), owed);
        run.found(matrix);
        if (matrix.isRed()) {
            throw new RedRunException(reporter.lastWords(matrix));
        }
    }

    /** What is wrong with a claim itself, whatever its behaviours did. */
    private void addClaimSlips(Cell cell) {
        RunColumn column = columns.stream()
                .filter(each -> each.name().equals(cell.column()))
                .findFirst()
                .orElseThrow();
        run.deviations().over(column.spec(), cell.contract()).forEach(over -> slips.add(over.getMessage()));
        if (Boolean.TRUE.equals(cell.claimed().probed().get(Probe.SINCE))) {
            column.claims()
                    .on(cell.contract())
                    .flatMap(claim -> run.underClaims()
                            .whereRed(cell.contract() + " of " + cell.column() + " "
                                    + cell.reason().orElse("") + ": put an older since into " + claim.place()))
                    .ifPresent(slips::add);
        }
    }

    private List<Cell> allCells() {
        List<Cell> all = new ArrayList<>();
        for (ClassPlan plan : inOrder()) {
            if (scope.includes(plan.contract(), plan.model())) {
                columns.forEach(column -> all.add(cell(plan, column)));
            }
        }
        if (!scope.narrowed()) {
            all.addAll(neverEntered());
        }
        return all;
    }

    private Cell cell(ClassPlan plan, RunColumn column) {
        Place place = new Place(plan, column);
        Cell done = cells.get(place);
        if (done != null) {
            return done;
        }
        return Relation.of(plan, column.spec(), column.claims())
                .map(decision -> reader.without(plan, column, decision))
                .orElseGet(() -> reader.read(plan, column, Optional.ofNullable(entered.get(place))));
    }

    private List<ClassPlan> inOrder() {
        List<String> order = List.copyOf(known.contractIds());
        return plans.stream()
                .sorted(java.util.Comparator.<ClassPlan>comparingInt(plan -> place(order, plan.contract()))
                        .thenComparing(ClassPlan::contract)
                        .thenComparing(plan -> plan.type().getName()))
                .toList();
    }

    private static int place(List<String> order, String contract) {
        int at = order.indexOf(contract);
        return at < 0 ? order.size() : at;
    }

    /**
     * Contracts that have a claim in a column, and whose class never came by: those with a page in the catalogue, and
     * where all tests are run also those that have neither. That is not owed by who only has tests of his own, on drivers
     * that he did not write: others have tested those.
     */
    private List<Cell> neverEntered() {
        List<Cell> owed = new ArrayList<>();
        boolean testsContracts = plans.stream().anyMatch(ClassPlan::isOfContract) || known.isAnyOfThisProject();
        for (String contract : known.contractIds()) {
            boolean seen = plans.stream().anyMatch(plan -> plan.contract().equals(contract));
            boolean written = !catalogue.of(contract).isEmpty();
            if (!seen && (written || (scope.whole() && testsContracts))) {
                ClassPlan ghost = ClassPlan.ghost(contract, known, catalogue);
                columns.stream()
                        .filter(column -> scope.includes(contract, ghost.model()))
                        .filter(column -> column.claims().on(contract).isPresent())
                        .map(column -> reader.without(
                                ghost,
                                column,
                                new Notes.Decision(Verdict.NOT_RUN, written ? NOBODY_CAME : NOBODY_WROTE)))
                        .forEach(owed::add);
            }
        }
        return owed;
    }

    private void leave(RunColumn column) {
        column.ifOpen().ifPresent(open -> {
            if (!column.kept().get()) {
                leaveNothing(column, open);
            }
            open.close();
        });
    }

    private void leaveNothing(RunColumn column, OpenColumn open) {
        try {
            List<String> left = open.tidyRun();
            if (!left.isEmpty()) {
                slips.add(column.name() + ": what this run made was removed, and is still there: " + left);
            }
        } catch (BackendException refused) {
            slips.add(column.name() + ": what this run made could not be removed: " + refused.getMessage());
        }
    }
}
