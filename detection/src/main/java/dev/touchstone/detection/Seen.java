package dev.touchstone.detection;

import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Verdict;

/**
 * What one behaviour did in one trial.
 *
 * @param verdict the kit's own, not JUnit's
 * @param line why, in one line; empty for a pass
 */
record Seen(Verdict verdict, String line) {

    /** Whether it noticed: it failed, as a test does that has found something wrong with the backend. */
    boolean kills() {
        return verdict == Verdict.FAIL;
    }

    /** Whether the backend does not say that it does this, so that nothing is to be noticed here. */
    boolean isBeside() {
        return verdict == Verdict.NOT_CLAIMED || verdict == Verdict.EXCLUDED;
    }

    static Seen of(BehaviourResult result) {
        String line = result.failure()
                .map(failure -> "expected " + failure.expected() + ", but " + failure.but())
                .or(result::reason)
                .orElse("");
        return new Seen(result.verdict(), String.join(" ", line.strip().split("\\s*\\R\\s*")));
    }

    static Seen error(String why) {
        return new Seen(Verdict.ERROR, String.join(" ", why.strip().split("\\s*\\R\\s*")));
    }
}
