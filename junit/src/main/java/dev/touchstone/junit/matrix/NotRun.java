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
        return groups(matrix).stream()
                .flatMap(group -> Paragraph.of(LABEL, LABEL.length(), SafeText.of(group.words())).stream())
                .toList();
    }

    static List<Group> groups(Matrix matrix) {
        NotRun found = new NotRun();
        matrix.cells().forEach(found::add);
        CellTable.of(matrix).missing().forEach(found::add);
        return found.ids.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        shown(entry.getValue())))
                .toList();
    }

    /** What has one reason. */
    record Group(String contract, String column, String reason, String ids) {

        String words() {
            return (ids.isEmpty() ? "" : ids + "  ") + contract + " on " + column + ": " + reason;
        }

        RedRow row() {
            return new RedRow(Verdict.NOT_RUN, column, contract, ids, reason);
        }
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

    private static String shown(List<String> which) {
        String first = String.join(", ", which.subList(0, Math.min(MOST_IDS, which.size())));
        return which.size() <= MOST_IDS ? first : first + Amounts.of(" and %,d more", which.size() - MOST_IDS);
    }
}
