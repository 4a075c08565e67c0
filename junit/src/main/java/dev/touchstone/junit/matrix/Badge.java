package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * A column, or a whole run, in two words and a colour.
 *
 * @param label what it is about
 * @param message how it went
 * @param color of the message's ground, e.g. {@code #0b7a55}
 */
record Badge(String label, String message, String color) {

    private static final String PASS = "#0b7a55";
    private static final String FAIL = "#b3202a";
    private static final String ERROR = "#6f35b5";
    private static final String KNOWN = "#8a5a00";
    private static final String NOTHING = "#5d6873";
    private static final int LONGEST = 40;

    /** {@code redis 7.0.15 | 6/6 contracts}. */
    static Badge of(Matrix matrix, ColumnResult column) {
        Tally tally = Tally.of(matrix, column);
        String label =
                column.name() + column.version().map(version -> " " + version).orElse("");
        return new Badge(shown(label), message(matrix, column, tally), color(tally));
    }

    /** {@code touchstone | 4 backends, 23/23 claims}; a red run is red here too, also by a slip alone. */
    static Badge of(Matrix matrix) {
        Tally tally = Tally.of(matrix);
        int columns = CellTable.of(matrix).columns().size();
        List<String> words = new ArrayList<>();
        words.add(Amounts.count(columns, "backend"));
        words.add(Amounts.of("%,d/%,d claims", tally.cells(Verdict.PASS), tally.claims()));
        if (!matrix.slips().isEmpty()) {
            words.add(Amounts.count(matrix.slips().size(), "slip"));
        }
        boolean redByItself = matrix.isRed() && color(tally).equals(PASS);
        return new Badge("touchstone", part(matrix, String.join(", ", words)), redByItself ? FAIL : color(tally));
    }

    private static String message(Matrix matrix, ColumnResult column, Tally tally) {
        if (tally.claims() == 0) {
            return column.available() ? "nothing claimed" : "unavailable";
        }
        return part(matrix, Amounts.of("%,d/%,d contracts", tally.cells(Verdict.PASS), tally.claims()));
    }

    /** A run of a part must not look like one of everything. */
    private static String part(Matrix matrix, String message) {
        return matrix.selection().equals("everything") ? message : message + " (a part)";
    }

    private static String color(Tally tally) {
        if (tally.cells(Verdict.FAIL) + tally.cells(Verdict.NOT_RUN) > 0) {
            return FAIL;
        }
        if (tally.cells(Verdict.ERROR) > 0) {
            return ERROR;
        }
        if (tally.cells(Verdict.KNOWN_DEVIATION) > 0) {
            return KNOWN;
        }
        return tally.claims() == 0 ? NOTHING : PASS;
    }

    private static String shown(String label) {
        String safe = SafeText.of(label).replaceAll("\\s+", " ");
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }
}
