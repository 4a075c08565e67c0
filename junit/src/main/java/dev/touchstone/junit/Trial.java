package dev.touchstone.junit;

import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Verdict;
import java.util.Optional;

/** A behaviour that is run although nobody may count on it, and why; it decides what its outcome means. */
sealed interface Trial permits Probe, Excuse {

    /** Whether an outcome is none for JUnit, which then sees an abort. */
    boolean expects(Verdict verdict);

    /** What is wrong if it passes; empty if nothing is. */
    Optional<ExpectationFailure> ifItPasses();

    /** What the outcome of the behaviour means. */
    BehaviourResult settled(BehaviourResult outcome);

    /** Why it is run, for JUnit. */
    String words();
}
