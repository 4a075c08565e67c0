package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The contracts of a single column by name, where {@link Grid} has but a sign for each: one in a line with its time and
 * its counts, or, past what a screen holds, several in a line.
 */
final class NamedContracts {

    private static final int MOST_LINES = 24;
    private static final int LONGEST_NAME = 30;
    private static final int TIME = 8;
    private static final int GAP = 2;

    private final CellTable table;
    private final ColumnResult column;
    private final int labels;
    private final int names;

    private NamedContracts(CellTable table, ColumnResult column, int labels) {
        this.table = table;
        this.column = column;
        this.labels = labels;
        this.names = table.models().stream()
                .flatMap(model -> table.contracts(model).stream())
                .mapToInt(contract -> name(contract).length())
                .reduce(1, Math::max);
    }

    /** What is told of a model, below a margin of this width for its label. */
    static List<String> of(CellTable table, ColumnResult column, String model, int margin) {
        NamedContracts named = new NamedContracts(table, column, margin);
        return table.contracts() > MOST_LINES ? named.inBrief(model) : named.inFull(model);
    }

    private List<String> inFull(String model) {
        return table.contracts(model).stream().map(this::line).toList();
    }

    private String line(String contract) {
        Optional<Cell> cell = table.cell(column, contract);
        int room = Paragraph.WIDTH - labels - GAP - names - GAP;
        String begin = Amounts.of("%c %-" + names + "s  ", table.sign(column, contract), name(contract));
        if (cell.isEmpty() || cell.get().behaviours().isEmpty()) {
            String outcome = cell.map(CellLines::outcome).orElse(Verdict.NOT_RUN.word());
            return begin + Paragraph.cut(outcome, room);
        }
        String time = Amounts.hundredths(cell.get().durationMs());
        String counts = Paragraph.cut(CellLines.outcome(cell.get()), room - TIME - GAP);
        return begin + Amounts.of("%" + TIME + "s  %s", time, counts);
    }

    private List<String> inBrief(String model) {
        int width = GAP + names + GAP;
        int inALine = Math.max(1, (Paragraph.WIDTH - labels + GAP) / width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String contract : table.contracts(model)) {
            if (filled == inALine) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                filled = 0;
            }
            line.append(Amounts.of("%c %-" + (names + GAP) + "s", table.sign(column, contract), name(contract)));
            filled++;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static String name(String contract) {
        return Paragraph.cut(contract, LONGEST_NAME);
    }
}
