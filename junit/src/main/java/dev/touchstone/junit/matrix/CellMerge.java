package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One cell of those that several files tell of the same column and contract. Alike, or each a part of the behaviours,
 * they are welcome; where they contradict each other the worst counts, and that is told.
 */
final class CellMerge {

    private static final int MOST_IDS = 8;

    private final MergeFindings findings;
    private final String where;

    private CellMerge(Cell cell, MergeFindings findings) {
        this.where = cell.column() + " " + cell.contract();
        this.findings = findings;
    }

    /** The cell of at least one. */
    static Cell of(List<Told<Cell>> told, MergeFindings findings) {
        CellMerge merge = new CellMerge(told.get(0).what(), findings);
        return told.stream()
                .map(each -> new Told<>(each.file(), proven(each.what())))
                .reduce(merge::pair)
                .orElseThrow()
                .what();
    }

    /** No pass without a behaviour that passed, whatever the file says. */
    private static Cell proven(Cell cell) {
        boolean empty = cell.verdict() == Verdict.PASS && cell.count(Verdict.PASS) == 0;
        return empty
                ? with(cell, Verdict.NOT_RUN, Optional.of("its file says pass, and tells no behaviour that passed"))
                : cell;
    }

    private Told<Cell> pair(Told<Cell> one, Told<Cell> other) {
        String files = one.file() + " and " + other.file();
        if (one.what().verdict().isOwed() && other.what().verdict().isOwed()) {
            return new Told<>(files, both(one, other, files));
        }
        boolean firstCounts = one.what().verdict().compareTo(other.what().verdict()) <= 0; // the owed come first
        Told<Cell> kept = firstCounts ? one : other;
        Told<Cell> dropped = firstCounts ? other : one;
        String said = where + " is " + verdict(kept) + ", and " + verdict(dropped);
        if (kept.what().verdict().isOwed() && dropped.what().verdict() == Verdict.NOT_CLAIMED) {
            findings.slip(said + ": only one can be true");
        } else {
            findings.note(said);
        }
        return new Told<>(files, kept.what());
    }

    private Cell both(Told<Cell> one, Told<Cell> other, String files) {
        Cell ours = one.what();
        Cell theirs = other.what();
        BehaviourUnion union = BehaviourUnion.of(ours.behaviours(), theirs.behaviours());
        boolean bare = ours.behaviours().isEmpty() || theirs.behaviours().isEmpty();
        if (!union.contradicting().isEmpty() || (bare && ours.verdict() != theirs.verdict())) {
            findings.slip(where + " is told twice, not alike" + ids(union.contradicting()) + ": " + verdict(one) + ", "
                    + verdict(other) + "; the worst counts");
        } else {
            String how = union.shared() || bare ? "twice, alike" : "in parts";
            findings.note(where + " is told " + how + ": in " + files);
        }
        return joined(ours, theirs, union);
    }

    private static String ids(List<String> contradicting) {
        String first = contradicting.stream().limit(MOST_IDS).collect(Collectors.joining(", "));
        String more = contradicting.size() > MOST_IDS ? " and more" : "";
        return first.isEmpty() ? "" : " (" + first + more + ")";
    }

    private static Cell joined(Cell one, Cell other, BehaviourUnion union) {
        Cell worst = one.verdict().worse(other.verdict()) == one.verdict() ? one : other;
        return new Cell(
                one.column(),
                one.contract(),
                one.model(),
                worst.verdict(),
                one.claimed(),
                worst.reason(),
                union.shared() ? Math.max(one.durationMs(), other.durationMs()) : one.durationMs() + other.durationMs(),
                union.behaviours());
    }

    private static Cell with(Cell cell, Verdict verdict, Optional<String> reason) {
        return new Cell(
                cell.column(),
                cell.contract(),
                cell.model(),
                verdict,
                cell.claimed(),
                reason,
                cell.durationMs(),
                cell.behaviours());
    }

    private static String verdict(Told<Cell> told) {
        return told.what().verdict().word() + " in " + told.file();
    }
}
