package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.Deviation;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.junit.matrix.BehaviourResult;
import dev.touchstone.junit.matrix.Verdict;
import java.nio.file.Path;
import java.util.Optional;

/** A behaviour that its column is known to break: red is as it is known, and green is a surprise. */
record Excuse(Deviation known) implements Trial {

    @Override
    public boolean expects(Verdict verdict) {
        return verdict == Verdict.FAIL;
    }

    @Override
    public Optional<ExpectationFailure> ifItPasses() {
        return Optional.of(new ExpectationFailure(
                "the known deviation to show: " + known.reason(),
                "it passed; the deviation is gone: remove the entry in " + known.place()));
    }

    @Override
    public BehaviourResult settled(BehaviourResult outcome) {
        return switch (outcome.verdict()) {
            case FAIL -> told(outcome, Verdict.KNOWN_DEVIATION, known.reason());
            case PASS -> told(outcome, Verdict.FAIL, ifItPasses().orElseThrow().but());
            default -> outcome;
        };
    }

    @Override
    public String words() {
        return "known deviation until " + known.until() + ": " + known.reason();
    }

    private BehaviourResult told(BehaviourResult outcome, Verdict verdict, String reason) {
        Path name = Path.of(known.file()).getFileName();
        return new BehaviourResult(
                outcome.id(),
                outcome.name(),
                verdict,
                outcome.durationMs(),
                Optional.of(reason),
                outcome.failure(),
                outcome.cases(),
                Optional.of(new dev.touchstone.junit.matrix.Deviation(
                        known.reason(), Optional.of(known.link()), known.until(), name + ":" + known.line())));
    }
}
