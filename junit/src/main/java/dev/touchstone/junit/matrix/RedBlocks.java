package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that failed or ended in error, each thing once, failures first. */
final class RedBlocks {

    private static final String NO_REASON = "no reason was given";

    private final Map<String, ColumnResult> columns = new LinkedHashMap<>();
    private final Map<Object, List<RedBehaviour>> stories = new LinkedHashMap<>();
    private final Map<Object, BareBlock> bare = new LinkedHashMap<>();

    private RedBlocks(Matrix matrix) {
        matrix.columns().forEach(column -> columns.put(column.name(), column));
        matrix.cells().forEach(this::add);
    }

    static List<RedBlock> of(Matrix matrix) {
        RedBlocks found = new RedBlocks(matrix);
        CellTable table = CellTable.of(matrix);
        List<RedBlock> blocks = new ArrayList<>();
        found.stories.values().forEach(same -> blocks.add(new StoryBlock(same, Hint.of(table, same.get(0)))));
        blocks.addAll(found.bare.values());
        blocks.sort(Comparator.comparing(RedBlock::verdict));
        return blocks;
    }

    private void add(Cell cell) {
        boolean told = false;
        for (BehaviourResult behaviour : cell.behaviours()) {
            if (wrong(behaviour.verdict())) {
                add(cell, behaviour);
                told = true;
            }
        }
        if (!told && wrong(cell.verdict())) {
            bare(cell, cell.verdict(), cell.reason().orElse(NO_REASON)).add(cell.contract(), 0);
        }
    }

    private void add(Cell cell, BehaviourResult behaviour) {
        if (behaviour.failure().isEmpty()) {
            String reason = behaviour.reason().or(cell::reason).orElse(NO_REASON);
            bare(cell, behaviour.verdict(), reason).add(cell.contract(), 1);
            return;
        }
        RedBehaviour red = new RedBehaviour(
                column(cell), cell.contract(), behaviour, behaviour.failure().get());
        stories.computeIfAbsent(red.sameness(), key -> new ArrayList<>()).add(red);
    }

    private BareBlock bare(Cell cell, Verdict verdict, String reason) {
        return bare.computeIfAbsent(
                List.of(verdict, cell.column(), reason), key -> new BareBlock(verdict, column(cell), reason));
    }

    private ColumnResult column(Cell cell) {
        ColumnResult column = columns.get(cell.column());
        if (column == null) {
            throw new IllegalArgumentException(
                    "the matrix has a cell in column " + cell.column() + ", but no such column");
        }
        return column;
    }

    private static boolean wrong(Verdict verdict) {
        return verdict == Verdict.FAIL || verdict == Verdict.ERROR;
    }
}
