package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Traits and limits on which the columns differ: a row each, nothing where all promise alike. */
final class MarkdownTraits {

    private static final String UNDECLARED = "not declared";

    private final CellTable table;
    private final List<List<String>> rows = new ArrayList<>();

    private MarkdownTraits(CellTable table) {
        this.table = table;
        table.models().forEach(model -> table.contracts(model).forEach(this::add));
    }

    static String of(Matrix matrix) {
        CellTable table = CellTable.of(matrix);
        MarkdownTraits traits = new MarkdownTraits(table);
        List<String> head = new ArrayList<>(List.of("contract", "trait"));
        table.columns().forEach(column -> head.add(Markdown.text(column.name())));
        return traits.rows.isEmpty()
                ? ""
                : Markdown.details(
                        "Promised differently: traits and limits on which the columns differ",
                        Markdown.table(head, traits.rows));
    }

    private void add(String contract) {
        Set<String> names = new TreeSet<>();
        claiming(contract).forEach(cell -> names.addAll(cell.traits().keySet()));
        for (String trait : names) {
            Set<String> values = new HashSet<>();
            claiming(contract).forEach(cell -> values.add(value(cell, trait)));
            if (values.size() > 1) {
                List<String> row = new ArrayList<>(List.of(Markdown.code(contract), Markdown.text(trait)));
                table.columns()
                        .forEach(column -> row.add(claimed(column, contract)
                                .map(cell -> Markdown.text(value(cell, trait), 60))
                                .orElse("")));
                rows.add(row);
            }
        }
    }

    private List<Cell> claiming(String contract) {
        return table.columns().stream()
                .flatMap(column -> claimed(column, contract).stream())
                .toList();
    }

    private Optional<Cell> claimed(ColumnResult column, String contract) {
        return table.cell(column, contract)
                .filter(cell -> cell.mechanism().isPresent())
                .filter(cell -> cell.verdict() != Verdict.NOT_CLAIMED);
    }

    private static String value(Cell cell, String trait) {
        Object value = cell.traits().get(trait);
        return value == null ? UNDECLARED : TraitText.of(trait, value);
    }
}
