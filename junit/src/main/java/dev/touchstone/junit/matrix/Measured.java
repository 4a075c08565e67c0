package dev.touchstone.junit.matrix;

import dev.touchstone.dsl.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What behaviours measured beside their verdicts, once for each contract: the columns are named where they differ. */
final class Measured {

    private static final String LABEL = "SEEN   ";

    private Measured() {}

    static boolean is(String note) {
        return note.startsWith(History.MEASURED);
    }

    static List<String> of(Matrix matrix) {
        Map<String, Map<String, Set<String>>> columns = new LinkedHashMap<>();
        for (Cell cell : matrix.cells()) {
            cell.behaviours().stream()
                    .flatMap(behaviour -> behaviour.notes().stream())
                    .filter(Measured::is)
                    .forEach(note -> columns.computeIfAbsent(cell.contract(), key -> new LinkedHashMap<>())
                            .computeIfAbsent(note.substring(History.MEASURED.length()), key -> new LinkedHashSet<>())
                            .add(cell.column()));
        }
        List<String> lines = new ArrayList<>();
        columns.forEach((contract, seen) -> seen.forEach((what, where) -> {
            String on = seen.size() == 1 ? "" : " on " + String.join(", ", where);
            lines.addAll(Paragraph.of(LABEL, LABEL.length(), SafeText.of(contract + on + ": " + what)));
        }));
        return lines;
    }
}
