package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** What makes a run red beside its cells. */
final class Slips {

    private static final String LABEL = "SLIP   ";

    private Slips() {}

    static List<String> of(Matrix matrix) {
        List<String> lines = new ArrayList<>();
        matrix.slips().forEach(slip -> lines.addAll(Paragraph.of(LABEL, LABEL.length(), SafeText.of(slip))));
        return lines;
    }
}
