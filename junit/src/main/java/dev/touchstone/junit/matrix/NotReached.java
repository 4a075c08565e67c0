package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What behaviours could not reach though they passed, once for each column and reason. */
final class NotReached {

    private static final String LABEL = "LIMIT  ";

    private NotReached() {}

    static List<String> of(Matrix matrix) {
        Map<List<String>, Set<String>> contracts = new LinkedHashMap<>();
        for (Cell cell : matrix.cells()) {
            cell.behaviours().stream()
                    .flatMap(behaviour -> behaviour.notes().stream())
                    .filter(note -> !Measured.is(note))
                    .forEach(note -> contracts
                            .computeIfAbsent(List.of(cell.column(), note), key -> new LinkedHashSet<>())
                            .add(cell.contract()));
        }
        List<String> lines = new ArrayList<>();
        contracts.forEach((where, which) -> {
            String what = which.size() > 2 ? Amounts.count(which.size(), "contract") : String.join(", ", which);
            String text = what + " on " + where.get(0) + ": " + where.get(1);
            lines.addAll(Paragraph.of(LABEL, LABEL.length(), SafeText.of(text)));
        });
        return lines;
    }
}
