package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The matrix in Markdown: by data model with a sign per contract, and by contract with counts. */
final class MarkdownGrid {

    private static final int LONGEST_REASON = 40;

    private final Matrix matrix;
    private final CellTable table;

    MarkdownGrid(Matrix matrix) {
        this.matrix = matrix;
        this.table = CellTable.of(matrix);
    }

    /** A row for each data model. */
    String models() {
        List<List<String>> rows = new ArrayList<>();
        for (String model : table.models()) {
            String label =
                    "**" + Markdown.text(model) + "** " + table.contracts(model).size();
            rows.add(row(label, column -> signs(column, model)));
        }
        rows.add(row("kept / claimed", this::kept));
        return Markdown.table(row("data model", MarkdownGrid::head), rows) + "\n" + MarkdownSigns.legend(table);
    }

    /** A row for each contract. */
    String contracts() {
        List<List<String>> rows = new ArrayList<>();
        for (String model : table.models()) {
            for (String contract : table.contracts(model)) {
                rows.add(row(Markdown.code(contract), column -> cell(column, contract)));
            }
        }
        return Markdown.details(
                "Every contract", Markdown.table(row("contract", column -> Markdown.text(column.name())), rows));
    }

    private List<String> row(String label, Function<ColumnResult, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(label);
        table.columns().forEach(column -> row.add(cell.apply(column)));
        return row;
    }

    private static String head(ColumnResult column) {
        String product = column.product()
                + column.version().map(version -> " " + version).orElse("");
        String way = column.provisioning().orElse("unavailable");
        return Markdown.text(column.name()) + "<br>" + Markdown.text(product) + "<br>" + Markdown.text(way);
    }

    private String signs(ColumnResult column, String model) {
        return table.contracts(model).stream()
                .map(contract -> MarkdownSigns.of(table, column, contract))
                .collect(Collectors.joining());
    }

    private String kept(ColumnResult column) {
        Tally tally = Tally.of(matrix, column);
        return tally.cells(Verdict.PASS) + " / " + tally.claims();
    }

    private String cell(ColumnResult column, String contract) {
        String sign = MarkdownSigns.of(table, column, contract);
        return sign
                + table.cell(column, contract)
                        .map(MarkdownGrid::counts)
                        .filter(words -> !words.isEmpty())
                        .map(words -> " " + words)
                        .orElse("");
    }

    private static String counts(Cell cell) {
        long kept = cell.count(Verdict.PASS);
        int all = cell.behaviours().size();
        if (all == 0) {
            return cell.reason()
                    .filter(why -> !why.endsWith(" does not claim " + cell.contract()))
                    .map(why -> Markdown.text(why, LONGEST_REASON))
                    .orElse("");
        }
        return kept == all ? Long.toString(kept) : kept + "/" + all;
    }
}
