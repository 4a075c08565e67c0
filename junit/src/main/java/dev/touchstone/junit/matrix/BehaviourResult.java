package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.Optional;

/**
 * What became of one behaviour in one column. A pass is none without the time that it took: it is {@code not run}.
 *
 * @param id the stable id, e.g. {@code KVB-06}; in a user's own test the method's name
 * @param name the behaviour as a sentence
 * @param verdict the worst of its cases
 * @param durationMs all its cases together, in milliseconds
 * @param reason why it did not run, or the first line of what went wrong; empty for a pass
 * @param failure the whole story, if it is red
 * @param cases the entries of its corpus that did not pass
 * @param deviation the entry that makes it a known deviation
 * @param notes what it could not reach, and what it measured, for people
 */
public record BehaviourResult(
        String id,
        String name,
        Verdict verdict,
        double durationMs,
        Optional<String> reason,
        Optional<Failure> failure,
        List<CaseResult> cases,
        Optional<Deviation> deviation,
        List<String> notes) {

    private static final Optional<String> TIMELESS = Optional.of("it passed, and no time was recorded");

    /** Copies the lists. */
    public BehaviourResult {
        cases = List.copyOf(cases);
        notes = List.copyOf(notes);
        if (verdict == Verdict.PASS && !(durationMs > 0)) {
            verdict = Verdict.NOT_RUN;
            reason = TIMELESS;
        }
    }

    /** A behaviour that is not listed as a known deviation. */
    public BehaviourResult(
            String id,
            String name,
            Verdict verdict,
            double durationMs,
            Optional<String> reason,
            Optional<Failure> failure,
            List<CaseResult> cases) {
        this(id, name, verdict, durationMs, reason, failure, cases, Optional.empty());
    }

    /** A behaviour with nothing to note. */
    public BehaviourResult(
            String id,
            String name,
            Verdict verdict,
            double durationMs,
            Optional<String> reason,
            Optional<Failure> failure,
            List<CaseResult> cases,
            Optional<Deviation> deviation) {
        this(id, name, verdict, durationMs, reason, failure, cases, deviation, List.of());
    }

    /** The same with these notes. */
    public BehaviourResult noting(List<String> more) {
        return new BehaviourResult(id, name, verdict, durationMs, reason, failure, cases, deviation, more);
    }

    /**
     * One entry of a corpus that did not pass.
     *
     * @param name the entry's name
     * @param verdict its outcome
     * @param reason why
     */
    public record CaseResult(String name, Verdict verdict, String reason) {}
}
