package dev.touchstone.junit.matrix;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells reviewers in a pull request or a job's summary what a run found: the verdict, what is red in words, the matrix.
 * Whatever a run says is shown literally, and the whole stays below what GitHub takes.
 */
final class MatrixMarkdown {

    /** GitHub takes 1 MiB for the summary of a step. */
    static final int MOST_BYTES = 1_000_000;

    private static final int ROOM_FOR_NOTE = 2_000;

    private final Matrix matrix;
    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<String> leftOut = new ArrayList<>();
    private int bytes;

    private MatrixMarkdown(Matrix matrix, int most) {
        this.matrix = matrix;
        this.most = most;
    }

    /**
     * Writes {@code matrix.md} into the folder.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    static Path write(Matrix matrix, Path folder) {
        return ReportFile.write(folder, "matrix.md", text(matrix));
    }

    /** The same as text. */
    static String text(Matrix matrix) {
        return text(matrix, MOST_BYTES);
    }

    static String text(Matrix matrix, int most) {
        return new MatrixMarkdown(matrix, most).whole();
    }

    private String whole() {
        MarkdownGrid grid = new MarkdownGrid(matrix);
        add("the verdict", this::verdict);
        add("the list of what is red", () -> MarkdownRed.table(matrix));
        int stories = text.length();
        add("the matrix", grid::models);
        add("the columns that could not be had", () -> MarkdownFoot.notHere(matrix));
        add("the traits on which columns differ", () -> MarkdownTraits.of(matrix));
        add("every contract", grid::contracts);
        add("known deviations", () -> MarkdownFoot.known(matrix));
        add("the slowest contracts", () -> MarkdownFoot.slowest(matrix));
        add("the command to run it again", () -> MarkdownFoot.again(matrix));
        add("where it ran", () -> MarkdownFoot.where(matrix));
        addStories(stories);
        if (!leftOut.isEmpty()) {
            text.append("> Left out, so that GitHub shows the rest: ")
                    .append(String.join(", ", leftOut))
                    .append(". `matrix.html` has it all.\n");
        }
        return text.toString();
    }

    private void add(String name, Supplier<String> section) {
        put(text.length(), name, section.get());
    }

    /** They may be long, so they take the room that is left, but stand above the matrix. */
    private void addStories(int place) {
        put(place, "the stories of what is red", MarkdownRed.stories(matrix));
    }

    private void put(int place, String name, String section) {
        String block = section.isEmpty() ? "" : section + "\n";
        int more = block.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + more > most - ROOM_FOR_NOTE) {
            leftOut.add(name);
        } else {
            text.insert(place, block);
            bytes += more;
        }
    }

    private String verdict() {
        String sign = matrix.isRed() ? "❌" : "✅";
        CellTable table = CellTable.of(matrix);
        Set<List<String>> behaviours = new HashSet<>();
        matrix.cells()
                .forEach(cell -> cell.behaviours()
                        .forEach(behaviour -> behaviours.add(List.of(cell.contract(), behaviour.id()))));
        return "## " + sign + " Touchstone: " + Totals.words(matrix) + "\n\n"
                + Amounts.count(table.contracts(), "contract") + ", "
                + Amounts.count(behaviours.size(), "behaviour") + ", "
                + Amounts.count(Tally.of(matrix).verdicts(), "verdict") + " in "
                + Amounts.seconds(matrix.durationMs())
                + " · selection: " + Markdown.text(matrix.selection(), 200)
                + " · the whole report is `matrix.html`, beside this file or in the artifacts of this job\n";
    }
}
