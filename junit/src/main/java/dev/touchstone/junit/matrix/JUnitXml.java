package dev.touchstone.junit.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells the tools that read JUnit's XML what they cannot have from Maven: one file per column and contract, with the
 * column in its names. What was owed and did not run is an error there too; nothing red is missing.
 */
final class JUnitXml {

    static final String FOLDER = "junit";

    private static final String BEGIN = "TEST-";
    private static final String OF_THE_RUN = "touchstone.run";

    private final Matrix matrix;
    private final CellTable table;
    private final Map<String, ColumnResult> columns = new LinkedHashMap<>();
    private final FileNames names = new FileNames();

    private JUnitXml(Matrix matrix) {
        this.matrix = matrix;
        this.table = CellTable.of(matrix);
        matrix.columns().forEach(column -> columns.put(column.name(), column));
    }

    /**
     * Writes {@code junit/TEST-<column>.<contract>.xml} for each cell below the folder; slips, and a run of nothing, go
     * into {@code junit/TEST-touchstone.run.xml}.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    static void write(Matrix matrix, Path reports) {
        Path folder = reports.resolve(FOLDER);
        new JUnitXml(matrix)
                .suites().entrySet().parallelStream()
                        .forEach(suite -> ReportFile.write(
                                folder, suite.getKey(), suite.getValue().text()));
    }

    private interface Suite {
        String text();
    }

    private Map<String, Suite> suites() {
        Map<String, Suite> suites = new LinkedHashMap<>();
        List<SuiteCase> ofTheRun = ofTheRun();
        if (!ofTheRun.isEmpty()) {
            suites.put(
                    fileName(OF_THE_RUN),
                    () -> SuiteXml.of(
                            OF_THE_RUN,
                            matrix.started(),
                            matrix.durationMs(),
                            Map.of("touchstone", matrix.touchstone()),
                            ofTheRun));
        }
        Stream.concat(matrix.cells().stream(), table.missing().stream())
                .forEach(cell -> suites.put(fileName(name(cell)), () -> text(cell)));
        return suites;
    }

    private List<SuiteCase> ofTheRun() {
        List<SuiteCase> cases = new ArrayList<>();
        for (String slip : matrix.slips()) {
            cases.add(SuiteCase.without("slip " + (cases.size() + 1), Verdict.ERROR, slip));
        }
        if (Tally.of(matrix).tried() == 0) {
            cases.add(SuiteCase.without("the run", Verdict.ERROR, "no behaviour ran at all"));
        }
        return cases;
    }

    private String text(Cell cell) {
        ColumnResult column = columns.get(cell.column());
        if (column == null) {
            throw new IllegalArgumentException("a cell in column " + cell.column() + ", but no such column");
        }
        return SuiteXml.of(
                name(cell),
                matrix.started(),
                cell.durationMs(),
                properties(column, cell),
                SuiteCase.of(column, cell, table));
    }

    private Map<String, String> properties(ColumnResult column, Cell cell) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("touchstone", matrix.touchstone());
        properties.put("driver", column.driver());
        properties.put("product", column.product());
        column.version().ifPresent(version -> properties.put("version", version));
        column.provisioning().ifPresent(way -> properties.put("provisioning", way));
        cell.mechanism().ifPresent(mechanism -> properties.put("mechanism", mechanism));
        cell.how().ifPresent(how -> properties.put("how", SafeText.of(how)));
        return properties;
    }

    private String fileName(String suite) {
        return BEGIN + names.of(suite) + ".xml";
    }

    private static String name(Cell cell) {
        return cell.column() + "." + cell.contract();
    }
}
