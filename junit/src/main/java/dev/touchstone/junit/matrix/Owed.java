package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns and cells of a merge, with a cell that did not run for each that is owed and that no file tells of. */
final class Owed {

    private final List<ColumnResult> columns;
    private final List<Cell> cells;
    private final Map<String, String> models = new LinkedHashMap<>();
    private final String nobody;
    private final MergeFindings findings;

    Owed(List<ColumnResult> columns, List<Cell> cells, Expectation expected, int files, MergeFindings findings) {
        this.columns = new ArrayList<>(columns);
        this.cells = new ArrayList<>(cells);
        this.nobody = files == 1 ? "the file does not tell of it" : "none of the " + files + " files tells of it";
        this.findings = findings;
        cells.forEach(cell -> models.putIfAbsent(cell.contract(), cell.model()));
        expected.contracts().forEach(this::expectContract);
        expected.columns().forEach(this::expectColumn);
        addMissing();
    }

    List<ColumnResult> columns() {
        return columns;
    }

    List<Cell> cells() {
        return cells;
    }

    List<String> contracts() {
        return List.copyOf(models.keySet());
    }

    private void expectContract(String word) {
        boolean known = models.containsKey(word) || models.values().stream().anyMatch(word::equalsIgnoreCase);
        if (!known) {
            models.put(word, model(word));
            findings.slip(word + " was expected: " + nobody);
        }
    }

    /** That of a contract with the same first word, else that word. */
    private String model(String contract) {
        String word = contract.split("_", 2)[0];
        return models.entrySet().stream()
                .filter(each -> each.getKey().startsWith(word + "_"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(word);
    }

    private void expectColumn(String name) {
        Optional<ColumnResult> column =
                columns.stream().filter(each -> each.name().equals(name)).findFirst();
        if (column.isEmpty()) {
            columns.add(absent(name));
            findings.slip(name + " was expected: " + nobody);
        } else if (!column.get().available() && cells.stream().allMatch(cell -> asksInVain(cell, name))) {
            findings.slip(name + " was expected, and could not be had: "
                    + column.get().reason().orElse("no reason was given"));
        }
    }

    private static boolean asksInVain(Cell cell, String column) {
        return !cell.column().equals(column) || cell.verdict() == Verdict.UNAVAILABLE;
    }

    private ColumnResult absent(String name) {
        return new ColumnResult(
                name,
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of(nobody),
                List.of(),
                List.of());
    }

    /** Columns that could not be had, and that nobody expected, owe nothing. */
    private void addMissing() {
        for (ColumnResult column : List.copyOf(columns)) {
            boolean owes = column.available()
                    || column.reason().filter(nobody::equals).isPresent()
                    || cells.stream()
                            .anyMatch(cell ->
                                    cell.column().equals(column.name()) && cell.verdict() != Verdict.UNAVAILABLE);
            if (owes) {
                models.forEach((contract, model) -> addIfMissing(column.name(), contract, model));
            }
        }
    }

    private void addIfMissing(String column, String contract, String model) {
        boolean told = cells.stream()
                .anyMatch(
                        cell -> cell.column().equals(column) && cell.contract().equals(contract));
        if (!told) {
            cells.add(Cell.untold(column, contract, model, nobody));
        }
    }
}
