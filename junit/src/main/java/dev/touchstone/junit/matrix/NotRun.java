package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was owed and has no outcome, grouped by contract, column and reason. */
final class NotRun {

    private static final String LABEL = "NOT RUN  ";
    private static final int MOST_IDS = 8;
    private static final String NO_OUTCOME = "no outcome when the run ended";

    private final Map<List<String>, List<String>> ids = new LinkedHashMap<>();

    private NotRun() {}

    static List<String> of(Matrix matrix) {
        NotRun found = new NotRun();
        matrix.cells().forEach(found::add);
        CellTable.of(matrix).missing().forEach(found::add);
        return found.lines();
    }

    private void add(Cell cell) {
        boolean told = false;
        for (BehaviourResult behaviour : cell.behaviours()) {
            if (behaviour.verdict() == Verdict.NOT_RUN) {
                String reason = behaviour.reason().or(cell::reason).orElse(NO_OUTCOME);
                add(cell.contract(), cell.column(), reason).add(behaviour.id());
                told = true;
            }
        }
        if (!told && cell.verdict() == Verdict.NOT_RUN) {
            add(cell.contract(), cell.column(), cell.reason().orElse(NO_OUTCOME));
        }
    }

    private List<String> add(String contract, String column, String reason) {
        return ids.computeIfAbsent(List.of(contract, column, reason), key -> new ArrayList<>());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        ids.forEach((where, which) -> {
            String names = which.isEmpty() ? "" : shown(which) + "  ";
            String text = names + where.get(0) + " on " + where.get(1) + ": " + where.get(2);
            lines.addAll(Paragraph.of(LABEL, LABEL.length(), SafeText.of(text)));
        });
        return lines;
    }

    private static String shown(List<String> which) {
        String first = String.join(", ", which.subList(0, Math.min(MOST_IDS, which.size())));
        return which.size() <= MOST_IDS ? first : first + Amounts.of(" and %,d more", which.size() - MOST_IDS);
    }
}
