package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person sees on the console, as lines of at most 80 printable ASCII characters; it prints nothing itself. */
public final class MatrixConsole {

    private final Detail detail;

    /** A console that tells so much. */
    public MatrixConsole(Detail detail) {
        this.detail = detail;
    }

    /** What to say when a server is there, or cannot be had. */
    public List<String> serverLine(ColumnResult column) {
        return detail == Detail.QUIET ? List.of() : ServerLines.of(column, detail);
    }

    /** What to say at the first verdict of the run, so long after its begin. */
    public List<String> firstVerdictLine(double ms) {
        return detail == Detail.QUIET ? List.of() : List.of("First verdict after " + Amounts.hundredths(ms));
    }

    /** What to say when a cell is complete. */
    public List<String> cellLine(Cell cell) {
        if (detail == Detail.QUIET && !cell.verdict().isRed()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(CellLines.of(cell)));
        if (detail == Detail.VERBOSE) {
            lines.addAll(CellLines.behaviours(cell));
        }
        return lines;
    }

    /** The last screen: the matrix, what is red in words, and the verdict on the whole run. */
    public List<String> lastScreen(Matrix matrix, Optional<String> report) {
        List<String> lines = new ArrayList<>(HeaderLine.of(matrix));
        lines.add("");
        lines.addAll(Grid.of(matrix));
        lines.addAll(Legend.of(matrix));
        if (detail != Detail.QUIET) {
            lines.addAll(Slowest.of(matrix));
            addBelowABlankLine(lines, NotHere.of(matrix));
        }
        lines.addAll(RedSection.of(matrix));
        addBelowABlankLine(lines, NotRun.of(matrix));
        if (detail != Detail.QUIET) {
            addBelowABlankLine(lines, KnownDeviations.of(matrix));
            addBelowABlankLine(lines, MoreThanClaimed.of(matrix));
            addBelowABlankLine(lines, NotReached.of(matrix));
            addBelowABlankLine(lines, Measured.of(matrix));
        }
        addBelowABlankLine(lines, Slips.of(matrix));
        lines.add("");
        report.ifPresent(path -> lines.add("Report    " + Ascii.of(path)));
        lines.addAll(Totals.of(matrix));
        return lines;
    }

    /** What is worth a look before the last screen. */
    public static List<String> note(String text) {
        return Paragraph.of("NOTE   ", 7, SafeText.of(text));
    }

    /** One red behaviour in words, e.g. for the message of the exception that JUnit shows. */
    public static String story(ColumnResult column, String contract, BehaviourResult behaviour) {
        return behaviour
                .failure()
                .map(failure -> new RedBehaviour(column, contract, behaviour, failure))
                .map(red -> String.join("\n", new StoryBlock(List.of(red), Optional.empty()).full()))
                .orElseThrow(() -> new IllegalArgumentException(behaviour.id() + " has no story to tell"));
    }

    private static void addBelowABlankLine(List<String> lines, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.addAll(more);
        }
    }
}
