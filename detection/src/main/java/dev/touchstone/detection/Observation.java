package dev.touchstone.detection;

import dev.touchstone.junit.matrix.Cell;
import dev.touchstone.junit.matrix.Matrix;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of one trial.
 *
 * @param backend where it was
 * @param seen by behaviour: exactly those that were asked for
 * @param slips what the run found wrong beside behaviours
 * @param millis how long it took
 */
record Observation(String backend, NavigableMap<String, Seen> seen, List<String> slips, double millis) {

    /** Of a run that told what it found. */
    static Observation of(Trial trial, Matrix matrix, double millis) {
        List<Cell> cells = matrix.cells().stream()
                .filter(cell -> cell.contract().equals(trial.suite().contract()))
                .toList();
        NavigableMap<String, Seen> seen = all(trial, untold(cells));
        cells.stream()
                .flatMap(cell -> cell.behaviours().stream())
                .filter(result -> trial.ids().contains(result.id()))
                .forEach(result -> seen.merge(result.id(), Seen.of(result), Observation::worse));
        return new Observation(trial.backend(), seen, matrix.slips(), millis);
    }

    /** Of a run that could tell nothing. */
    static Observation failed(Trial trial, String why, double millis) {
        return new Observation(trial.backend(), all(trial, Seen.error(why)), List.of(why), millis);
    }

    private static NavigableMap<String, Seen> all(Trial trial, Seen same) {
        NavigableMap<String, Seen> seen = new TreeMap<>();
        trial.ids().forEach(id -> seen.put(id, same));
        return seen;
    }

    /** What holds for a behaviour of which there is no row. */
    private static Seen untold(List<Cell> cells) {
        Optional<Cell> cell = cells.stream().findFirst();
        String why = cell.flatMap(Cell::reason).orElse("it was not run");
        boolean beside =
                cell.filter(each -> each.verdict() == Verdict.NOT_CLAIMED).isPresent();
        return beside ? new Seen(Verdict.NOT_CLAIMED, why) : Seen.error(why);
    }

    /** What a row says takes the place of what held without one. */
    private static Seen worse(Seen untold, Seen told) {
        return told;
    }
}
