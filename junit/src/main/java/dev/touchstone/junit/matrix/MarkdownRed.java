package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** What is red, in words: a table, and behind it the stories. */
final class MarkdownRed {

    private static final int MOST_ROWS = 60;
    private static final int MOST_STORIES = 40;
    private static final int LONGEST = 300;

    private MarkdownRed() {}

    /** A row each, the worst first; empty if nothing is red. */
    static String table(Matrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        RedBlocks.of(matrix).forEach(block -> rows.add(row(block.row())));
        NotRun.groups(matrix).forEach(group -> rows.add(row(group.row())));
        matrix.slips().forEach(slip -> rows.add(List.of("❗ slip", "", "", Markdown.text(slip, LONGEST))));
        if (rows.isEmpty()) {
            return "";
        }
        String more = rows.size() > MOST_ROWS
                ? Amounts.of("\nAnd %,d more: see `matrix.html`.\n", rows.size() - MOST_ROWS)
                : "";
        List<String> head = List.of("verdict", "column", "behaviour", "what happened");
        return Markdown.table(head, rows.subList(0, Math.min(MOST_ROWS, rows.size()))) + more;
    }

    /** As the console tells them; empty if there are none. */
    static String stories(Matrix matrix) {
        List<RedBlock> blocks = RedBlocks.of(matrix);
        List<String> lines = new ArrayList<>();
        blocks.stream().limit(MOST_STORIES).forEach(block -> {
            lines.addAll(block.full());
            lines.add("");
        });
        lines.addAll(NotRun.of(matrix));
        if (blocks.size() > MOST_STORIES) {
            lines.add(Amounts.of("... and %,d more: see matrix.html", blocks.size() - MOST_STORIES));
        }
        return lines.isEmpty() ? "" : Markdown.details("Why, and how to run each again", Markdown.block(lines));
    }

    private static List<String> row(RedRow red) {
        String contract = red.contract().isEmpty() ? "" : Markdown.code(red.contract()) + " ";
        return List.of(
                MarkdownSigns.of(red.verdict()) + " " + red.verdict().word(),
                "**" + Markdown.text(red.columns()) + "**",
                contract + Markdown.text(red.behaviour(), LONGEST),
                Markdown.text(red.what(), LONGEST));
    }
}
