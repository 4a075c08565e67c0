package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the signs mean: those that this matrix uses, and no other. */
final class Legend {

    private static final List<Verdict> ORDER = List.of(
            Verdict.FAIL,
            Verdict.ERROR,
            Verdict.NOT_RUN,
            Verdict.KNOWN_DEVIATION,
            Verdict.EXCLUDED,
            Verdict.NOT_CLAIMED,
            Verdict.UNAVAILABLE);

    private Legend() {}

    static List<String> of(Matrix matrix) {
        CellTable table = CellTable.of(matrix);
        Set<Character> used = signs(table);
        List<String> entries = new ArrayList<>();
        if (used.contains('+')) {
            entries.add("+ pass");
        }
        if (used.contains('e')) {
            entries.add("e pass, emulated");
        }
        for (Verdict verdict : ORDER) {
            if (used.contains(verdict.sign())) {
                entries.add(verdict.sign() + " " + verdict.word());
            }
        }
        if (table.columns().size() > 1) {
            entries.add("(in the order of the docs)");
        }
        return flow(entries);
    }

    private static Set<Character> signs(CellTable table) {
        Set<Character> used = new TreeSet<>();
        for (String model : table.models()) {
            for (String contract : table.contracts(model)) {
                table.columns().forEach(column -> used.add(table.sign(column, contract)));
            }
        }
        return used;
    }

    /** An entry is never broken. */
    private static List<String> flow(List<String> entries) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String entry : entries) {
            if (line.length() > 0 && line.length() + 2 + entry.length() > Paragraph.WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? "  " : "").append(entry);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
