package dev.touchstone.junit.matrix;

import dev.touchstone.dsl.History;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a test threw as a verdict and a story in words.
 *
 * @param verdict {@code fail} for what the backend did wrong, {@code error} for all else
 * @param failure the story, without secrets and bounded in size
 */
public record FailureStory(Verdict verdict, Failure failure) {

    /**
     * The story of one failed test.
     *
     * @param thrown what ended it
     * @param history what it had done until then
     * @param again the command that shows just this again
     */
    public static FailureStory of(Throwable thrown, History history, String again) {
        Outcome outcome = Outcome.of(thrown);
        List<History.Operation> kept = history.operations();
        List<History.Operation> last = kept.subList(Math.max(0, kept.size() - Failure.LONGEST_HISTORY), kept.size());
        Failure failure = new Failure(
                SafeText.of(outcome.expected()),
                SafeText.of(outcome.but()),
                last.stream().map(FailureStory::step).toList(),
                SafeText.of(again),
                outcome.trace().map(SafeText::of),
                last.isEmpty() ? 0 : last.get(0).number() - 1);
        return new FailureStory(outcome.verdict(), failure);
    }

    /** What this means, without the story. */
    public static Verdict verdict(Throwable thrown) {
        return Outcome.of(thrown).verdict();
    }

    /** The first line of what went wrong. */
    public Optional<String> reason() {
        return failure.but().lines().findFirst();
    }

    private static Failure.Step step(History.Operation operation) {
        return new Failure.Step(
                SafeText.of(operation.what()),
                SafeText.of(operation.outcome()),
                operation.took().toNanos() / 1e6);
    }
}
