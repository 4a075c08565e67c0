package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One contract on one column. No cell is better than the worst of its behaviours that is red.
 *
 * @param column the column's name
 * @param contract the contract's id; for a user's own test class its name
 * @param model the data model
 * @param verdict the cell's verdict
 * @param claimed what the column says of itself about the contract
 * @param reason why there is nothing to tell; empty where something ran
 * @param durationMs from the first behaviour's start to the last one's end, in milliseconds
 * @param behaviours in the order of the catalogue
 */
public record Cell(
        String column,
        String contract,
        String model,
        Verdict verdict,
        Claimed claimed,
        Optional<String> reason,
        double durationMs,
        List<BehaviourResult> behaviours) {

    /** Copies the behaviours. */
    public Cell {
        behaviours = List.copyOf(behaviours);
        verdict = behaviours.stream()
                .map(BehaviourResult::verdict)
                .filter(Verdict::isRed)
                .reduce(verdict, Verdict::worse);
    }

    /** {@code native} or {@code emulated}; empty where nothing is claimed. */
    public Optional<String> mechanism() {
        return claimed.mechanism();
    }

    /** The mechanism in one line; empty where nothing is claimed. */
    public Optional<String> how() {
        return claimed.how();
    }

    /** The traits in force. */
    public Map<String, Object> traits() {
        return claimed.traits();
    }

    /** A cell that the column owes and of which nobody told anything. */
    static Cell untold(String column, String contract, String model, String reason) {
        return new Cell(column, contract, model, Verdict.NOT_RUN, Claimed.NOTHING, Optional.of(reason), 0, List.of());
    }

    /** How many behaviours have this verdict. */
    public long count(Verdict wanted) {
        return behaviours.stream().filter(each -> each.verdict() == wanted).count();
    }
}
