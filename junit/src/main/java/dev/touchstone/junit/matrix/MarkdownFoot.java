package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What stands below the matrix: what could not be had, what is known, what was slow, where and how to run it again. */
final class MarkdownFoot {

    private static final int SLOWEST = 5;
    private static final int LONGEST = 300;
    private static final int MOST_KNOWN = 100;

    private MarkdownFoot() {}

    /** The columns that could not be had, with what would help. */
    static String notHere(Matrix matrix) {
        return NotHere.columns(matrix).stream()
                .map(column -> "> Not here: **" + Markdown.text(column.name()) + "** ("
                        + Markdown.text(column.reason().orElse("no reason was given"), LONGEST) + ")."
                        + whatHelps(column))
                .collect(Collectors.joining("\n>\n", "", "\n"))
                .stripLeading();
    }

    private static String whatHelps(ColumnResult column) {
        return column.next().isEmpty()
                ? ""
                : column.next().stream().map(Markdown::code).collect(Collectors.joining(" or ", " To have it: ", ""));
    }

    static String known(Matrix matrix) {
        List<String> known = new ArrayList<>();
        for (Cell cell : matrix.cells()) {
            cell.behaviours().stream()
                    .filter(behaviour -> behaviour.verdict() == Verdict.KNOWN_DEVIATION)
                    .forEach(behaviour -> known.add(known(cell, behaviour)));
        }
        String more = known.size() > MOST_KNOWN ? Amounts.of("; and %,d more", known.size() - MOST_KNOWN) : "";
        return known.isEmpty()
                ? ""
                : "**Known deviations** " + known.stream().limit(MOST_KNOWN).collect(Collectors.joining("; ")) + more
                        + "\n";
    }

    private static String known(Cell cell, BehaviourResult behaviour) {
        String begin = Markdown.text(behaviour.id()) + " on " + Markdown.text(cell.column()) + ": ";
        return begin
                + behaviour
                        .deviation()
                        .map(entry ->
                                Markdown.link(entry.reason(), entry.link().orElse("")) + ", until " + entry.until())
                        .orElseGet(() -> Markdown.text(behaviour.reason().orElse(behaviour.name()), LONGEST));
    }

    static String slowest(Matrix matrix) {
        String cells = matrix.cells().stream()
                .filter(cell -> cell.durationMs() > 0)
                .sorted(Comparator.comparingDouble(Cell::durationMs).reversed())
                .limit(SLOWEST)
                .map(cell -> Markdown.code(cell.contract()) + " on " + Markdown.text(cell.column()) + " "
                        + Amounts.seconds(cell.durationMs()))
                .collect(Collectors.joining(", "));
        return cells.isEmpty() ? "" : "**Slowest** " + cells + "\n";
    }

    static String again(Matrix matrix) {
        return matrix.origin()
                .command()
                .map(command -> "**Again** " + Markdown.code(command) + "\n")
                .orElse("");
    }

    static String where(Matrix matrix) {
        return matrix.origin()
                .environment()
                .map(place -> "**Where** Java " + Markdown.text(place.java()) + ", " + Markdown.text(place.os()) + ", "
                        + Amounts.count(place.cores(), "core")
                        + place.commit()
                                .map(commit -> ", commit " + Markdown.text(commit))
                                .orElse("")
                        + "\n")
                .orElse("");
    }
}
