package dev.touchstone.junit.matrix;

import java.util.HashSet;
import java.util.List;

/** What several runs selected, in words. Parts by contract that make up all contracts are everything. */
final class SelectionMerge {

    private static final String EVERYTHING = "everything";
    private static final String BY_CONTRACT = "touchstone\\.contracts=[^=]*";

    private SelectionMerge() {}

    static String of(List<MatrixFile> files, List<String> told, List<String> known) {
        List<String> selections =
                files.stream().map(file -> file.matrix().selection()).distinct().toList();
        boolean whole = selections.stream().allMatch(each -> each.equals(EVERYTHING) || each.matches(BY_CONTRACT));
        boolean all = !known.isEmpty() && new HashSet<>(told).containsAll(known);
        return whole && all ? EVERYTHING : String.join("; ", selections);
    }
}
