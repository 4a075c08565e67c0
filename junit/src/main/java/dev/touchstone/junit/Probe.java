package dev.touchstone.junit;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A behaviour that its column does not claim, run to see whether it claims too little.
 *
 * @param missing what is not declared: traits, or {@link #SINCE}
 * @param reason why it is not claimed
 * @param proves whether a pass proves it
 * @param red what to say where that is red; empty where it is only reported
 */
record Probe(List<String> missing, String reason, boolean proves, Optional<String> red) implements Trial {

    /** Stands for a claim that begins with a newer server. */
    static final String SINCE = "since";

    /** Copies the names. */
    Probe {
        missing = List.copyOf(missing);
    }

    @Override
    public boolean expects(Verdict verdict) {
        return true;
    }

    @Override
    public Optional<ExpectationFailure> ifItPasses() {
        return red.filter(said -> proves)
                .map(said -> new ExpectationFailure(
                        "a column that declares what it does", reason + ", and it holds: " + said));
    }

    @Override
    public BehaviourResult settled(BehaviourResult outcome) {
        return switch (outcome.verdict()) {
            case PASS ->
                ifItPasses()
                        .map(surprise -> told(outcome, Verdict.FAIL, surprise.but()))
                        .orElseGet(() -> notClaimed(outcome, proves ? "it holds" : "not refuted"));
            case FAIL -> notClaimed(outcome, "it does not hold");
            case ERROR ->
                notClaimed(outcome, "no conclusion, " + outcome.reason().orElse("and no reason"));
            default -> outcome;
        };
    }

    @Override
    public String words() {
        return reason + "; probed";
    }

    private BehaviourResult notClaimed(BehaviourResult outcome, String found) {
        return told(outcome, Verdict.NOT_CLAIMED, reason + "; probed: " + found);
    }

    private static BehaviourResult told(BehaviourResult outcome, Verdict verdict, String reason) {
        return new BehaviourResult(
                outcome.id(),
                outcome.name(),
                verdict,
                outcome.durationMs(),
                Optional.of(reason),
                Optional.empty(),
                List.of());
    }
}
