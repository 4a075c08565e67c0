package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** What is red as it is known to be. */
final class KnownDeviations {

    private static final String LABEL = "KNOWN  ";

    private KnownDeviations() {}

    static List<String> of(Matrix matrix) {
        List<String> lines = new ArrayList<>();
        for (Cell cell : matrix.cells()) {
            for (BehaviourResult behaviour : cell.behaviours()) {
                if (behaviour.verdict() == Verdict.KNOWN_DEVIATION) {
                    String reason = behaviour.reason().orElse(behaviour.name());
                    String text = behaviour.id() + " " + cell.column() + ": " + reason;
                    lines.addAll(Paragraph.of(LABEL, LABEL.length(), SafeText.of(text)));
                }
            }
        }
        return lines;
    }
}
