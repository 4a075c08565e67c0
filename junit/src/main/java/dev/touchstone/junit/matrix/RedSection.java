package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;

/** What is red, in words: the first eight in full, the others in one line each. */
final class RedSection {

    private static final int IN_FULL = 8;
    private static final int IN_BRIEF = 40;

    private RedSection() {}

    static List<String> of(Matrix matrix) {
        List<RedBlock> blocks = RedBlocks.of(matrix);
        List<String> lines = new ArrayList<>();
        blocks.stream().limit(IN_FULL).forEach(block -> {
            lines.add("");
            lines.addAll(block.full());
        });
        if (blocks.size() > IN_FULL) {
            lines.add("");
            lines.add(Amounts.of("And %,d more:", blocks.size() - IN_FULL));
            blocks.stream().skip(IN_FULL).limit(IN_BRIEF).forEach(block -> lines.add(block.brief()));
        }
        if (blocks.size() > IN_FULL + IN_BRIEF) {
            lines.add(Amounts.of("... and %,d more: see the report", blocks.size() - IN_FULL - IN_BRIEF));
        }
        return lines;
    }
}
