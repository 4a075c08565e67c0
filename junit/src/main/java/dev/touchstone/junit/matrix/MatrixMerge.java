package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one matrix of those of several shards, jobs or machines: every column and every cell of all of them. A cell that
 * none of them tells of did not run; one that several tell of counts by the worst. Nothing is dropped in silence.
 */
public final class MatrixMerge {

    private final List<MatrixFile> files;
    private final List<String> order;
    private final MergeFindings findings = new MergeFindings();

    private MatrixMerge(List<MatrixFile> files, List<String> order) {
        this.files = files;
        this.order = order;
    }

    /**
     * Merges.
     *
     * @param files at least one
     * @param expected what they owe together
     * @param order all contracts that are known, in the order of the docs
     * @throws BadMatrixException if they were written by different versions of the kit
     */
    public static Merged of(List<MatrixFile> files, Expectation expected, List<String> order) {
        return new MatrixMerge(List.copyOf(files), List.copyOf(order)).merge(expected);
    }

    private Merged merge(Expectation expected) {
        MergeFindings.differences(Told.by(files, Matrix::touchstone)).ifPresent(versions -> {
            throw BadMatrixException.of(
                    "These matrices were written by different versions of Touchstone: " + versions,
                    "run every part with one version, then merge");
        });
        for (MatrixFile file : files) {
            file.matrix().slips().forEach(slip -> findings.slip(files.size() == 1 ? slip : file.name() + ": " + slip));
        }
        Owed owed = new Owed(columns(), cells(), expected, files.size(), findings);
        Matrix first = files.get(0).matrix();
        Matrix merged = new Matrix(
                first.touchstone(),
                files.stream()
                        .map(file -> file.matrix().started())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                files.stream()
                        .mapToDouble(file -> file.matrix().durationMs())
                        .max()
                        .orElse(0),
                SelectionMerge.of(files, owed.contracts(), order),
                owed.columns(),
                sorted(owed.cells(), owed.columns()),
                List.of(),
                OriginMerge.of(files, findings),
                SpecificationMerge.of(files, order));
        return new Merged(merged.with(findings.slips()), findings.notes());
    }

    private List<ColumnResult> columns() {
        Map<String, List<Told<ColumnResult>>> told = new LinkedHashMap<>();
        for (MatrixFile file : files) {
            file.matrix()
                    .columns()
                    .forEach(column -> told.computeIfAbsent(column.name(), name -> new ArrayList<>())
                            .add(new Told<>(file.name(), column)));
        }
        return told.entrySet().stream()
                .map(each -> ColumnMerge.of(each.getValue(), lacking(each.getKey()), findings))
                .toList();
    }

    /** The files in which this column could not be had for something that was asked. */
    private Set<String> lacking(String column) {
        return files.stream()
                .filter(file -> file.matrix().cells().stream()
                        .anyMatch(cell -> cell.column().equals(column) && cell.verdict() == Verdict.UNAVAILABLE))
                .map(MatrixFile::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Cell> cells() {
        Map<List<String>, List<Told<Cell>>> told = new LinkedHashMap<>();
        for (MatrixFile file : files) {
            file.matrix()
                    .cells()
                    .forEach(cell -> told.computeIfAbsent(
                                    List.of(cell.column(), cell.contract()), place -> new ArrayList<>())
                            .add(new Told<>(file.name(), cell)));
        }
        return told.values().stream().map(same -> CellMerge.of(same, findings)).toList();
    }

    private List<Cell> sorted(List<Cell> cells, List<ColumnResult> columns) {
        List<String> names = columns.stream().map(ColumnResult::name).toList();
        List<String> seen = cells.stream().map(Cell::contract).distinct().toList();
        return cells.stream()
                .sorted(Comparator.comparing(Cell::contract, ContractOrder.of(order))
                        .thenComparing(Cell::contract, ContractOrder.of(seen))
                        .thenComparing(Cell::column, ContractOrder.of(names)))
                .toList();
    }
}
