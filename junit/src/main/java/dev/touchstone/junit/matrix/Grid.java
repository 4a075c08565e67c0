package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Models down, columns across, a sign per contract. More columns than 80 characters hold go below the first ones. Where
 * there is but one column, its contracts have their names.
 */
final class Grid {

    private static final int NARROWEST_COLUMN = 12;
    private static final int WIDEST_WORD = 18;
    private static final int SIGNS_IN_A_LINE = 10;
    private static final int GAP = 2;
    private static final String KEPT = "kept/claimed";

    private final Matrix matrix;
    private final CellTable table;
    private final int labelWidth;

    private Grid(Matrix matrix) {
        this.matrix = matrix;
        this.table = CellTable.of(matrix);
        this.labelWidth = table.models().stream()
                .mapToInt(model -> label(model).length() + GAP)
                .reduce(KEPT.length() + GAP + 1, Math::max);
    }

    static List<String> of(Matrix matrix) {
        Grid grid = new Grid(matrix);
        if (grid.table.columns().size() == 1) {
            return grid.named(grid.table.columns().get(0));
        }
        List<String> lines = new ArrayList<>();
        for (List<ColumnResult> band : grid.bands()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            grid.addBand(band, lines);
        }
        return lines;
    }

    private List<String> named(ColumnResult column) {
        List<String> lines = new ArrayList<>(Paragraph.of(
                "", labelWidth, RedBehaviour.place(column) + (column.available() ? "" : " (unavailable)")));
        for (String model : table.models()) {
            String label = label(model);
            for (String line : NamedContracts.of(table, column, model, labelWidth)) {
                lines.add(Amounts.of("%-" + labelWidth + "s", label) + line);
                label = "";
            }
        }
        lines.add(line(KEPT, List.of(column), this::kept));
        return lines;
    }

    private List<List<ColumnResult>> bands() {
        List<List<ColumnResult>> bands = new ArrayList<>();
        int room = 0;
        for (ColumnResult column : table.columns()) {
            if (room < width(column) - GAP) {
                bands.add(new ArrayList<>());
                room = Paragraph.WIDTH - labelWidth;
            }
            bands.get(bands.size() - 1).add(column);
            room -= width(column);
        }
        return bands;
    }

    private void addBand(List<ColumnResult> band, List<String> lines) {
        lines.add(line("", band, ColumnResult::name));
        lines.add(line("", band, column -> column.version().orElse("")));
        lines.add(line("", band, column -> column.provisioning().orElse("unavailable")));
        for (String model : table.models()) {
            int contracts = table.contracts(model).size();
            for (int from = 0; from < contracts; from += SIGNS_IN_A_LINE) {
                int begin = from;
                lines.add(line(from == 0 ? label(model) : "", band, column -> signs(column, model, begin)));
            }
        }
        lines.add(line(KEPT, band, this::kept));
    }

    private String label(String model) {
        return Amounts.of("%-10s%3d", Ascii.of(model), table.contracts(model).size());
    }

    private String signs(ColumnResult column, String model, int from) {
        StringBuilder signs = new StringBuilder();
        table.contracts(model).stream()
                .skip(from)
                .limit(SIGNS_IN_A_LINE)
                .forEach(contract -> signs.append(table.sign(column, contract)));
        return signs.toString();
    }

    private String kept(ColumnResult column) {
        Tally tally = Tally.of(matrix, column);
        return tally.cells(Verdict.PASS) + "/" + tally.claims();
    }

    private static int width(ColumnResult column) {
        int longest = Math.max(
                shown(column.name()).length(),
                Math.max(
                        shown(column.version().orElse("")).length(),
                        column.provisioning().orElse("unavailable").length()));
        return Math.max(NARROWEST_COLUMN, longest + GAP);
    }

    private static String shown(String word) {
        return Paragraph.cut(word, WIDEST_WORD);
    }

    private String line(String label, List<ColumnResult> band, Function<ColumnResult, String> word) {
        StringBuilder line = new StringBuilder(Amounts.of("%-" + labelWidth + "s", label));
        for (ColumnResult column : band) {
            line.append(Amounts.of("%-" + width(column) + "s", shown(word.apply(column))));
        }
        return line.toString().stripTrailing();
    }
}
