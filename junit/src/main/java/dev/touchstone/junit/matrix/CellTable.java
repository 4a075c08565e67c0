package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cells by model, contract and column, each in the order in which the run gave them. */
final class CellTable {

    private static final String UNTOLD = "the run says nothing of it";

    private final List<ColumnResult> columns;
    private final Map<String, Set<String>> contracts = new LinkedHashMap<>();
    private final Map<List<String>, Cell> cells = new HashMap<>();

    private CellTable(Matrix matrix) {
        matrix.cells().forEach(this::add);
        this.columns = matrix.columns().stream().filter(this::tells).toList();
    }

    static CellTable of(Matrix matrix) {
        return new CellTable(matrix);
    }

    private void add(Cell cell) {
        contracts.computeIfAbsent(cell.model(), model -> new LinkedHashSet<>()).add(cell.contract());
        cells.put(List.of(cell.column(), cell.contract()), cell);
    }

    /** Whether a column has more to tell than that it could not be had. */
    private boolean tells(ColumnResult column) {
        return column.available()
                || cells.values().stream()
                        .anyMatch(cell -> cell.column().equals(column.name()) && cell.verdict() != Verdict.UNAVAILABLE);
    }

    List<ColumnResult> columns() {
        return columns;
    }

    Set<String> models() {
        return contracts.keySet();
    }

    Set<String> contracts(String model) {
        return contracts.getOrDefault(model, Set.of());
    }

    int contracts() {
        return contracts.values().stream().mapToInt(Set::size).sum();
    }

    Optional<Cell> cell(ColumnResult column, String contract) {
        return Optional.ofNullable(cells.get(List.of(column.name(), contract)));
    }

    Verdict verdict(ColumnResult column, String contract) {
        return cell(column, contract).map(Cell::verdict).orElse(Verdict.NOT_RUN);
    }

    /** A cell for each that a column should have told of and did not: it did not run. */
    List<Cell> missing() {
        List<Cell> missing = new ArrayList<>();
        for (ColumnResult column : columns) {
            contracts.forEach((model, ids) -> ids.stream()
                    .filter(contract -> cell(column, contract).isEmpty())
                    .forEach(contract -> missing.add(Cell.untold(column.name(), contract, model, UNTOLD))));
        }
        return missing;
    }

    List<Verdict> verdicts(List<ColumnResult> wanted) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ColumnResult column : wanted) {
            contracts.values().forEach(ids -> ids.forEach(contract -> verdicts.add(verdict(column, contract))));
        }
        return verdicts;
    }

    /** The sign of a cell: that of its verdict, or {@code e} for a pass that the driver had to add to. */
    char sign(ColumnResult column, String contract) {
        boolean emulated = cell(column, contract)
                .filter(cell -> cell.verdict() == Verdict.PASS)
                .flatMap(Cell::mechanism)
                .filter("emulated"::equals)
                .isPresent();
        return emulated ? 'e' : verdict(column, contract).sign();
    }
}
