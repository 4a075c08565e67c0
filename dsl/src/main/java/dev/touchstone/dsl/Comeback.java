package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.dsl.failure.NeverBack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Waits for a client to be of use again after its server, or the way there, was in trouble. */
final class Comeback {

    private final Patience patience;
    private final Crowd alone;

    /** Waits this patiently, and for what may still be under way. */
    Comeback(Patience patience) {
        this(patience.bound().plus(OpenOptions.STANDARD_DEADLINE.multipliedBy(2)), OpenOptions.STANDARD_DEADLINE);
    }

    Comeback(Duration bound, Duration longestTry) {
        this.patience = new Patience(bound);
        this.alone = new Crowd(new Patience(bound.plus(longestTry)));
    }

    /**
     * Tries until there is an answer, and answers that one.
     *
     * @throws ExpectationFailure if there is none within the bound; and whatever is thrown that is no sign of trouble
     */
    <T> T await(String who, Supplier<T> use) {
        AtomicReference<String> last = new AtomicReference<>("a try that never ended");
        List<T> answers = alone.gather(1, worker -> firstAnswer(who, use, last)).results();
        if (answers.isEmpty()) {
            throw ExpectationFailure.of(new NeverBack(who, patience.bound(), last.get()));
        }
        return answers.get(0);
    }

    private <T> T firstAnswer(String who, Supplier<T> use, AtomicReference<String> last) {
        return patience.await(
                        who + " to be answered again",
                        () -> tried(use, last),
                        Optional::isPresent,
                        nothing -> last.get())
                .orElseThrow();
    }

    private static <T> Optional<T> tried(Supplier<T> use, AtomicReference<String> last) {
        try {
            return Optional.of(use.get());
        } catch (BackendException failure) {
            if (!WriteOutcome.SIGNS_OF_TROUBLE.contains(failure.kind())) {
                throw failure;
            }
            last.set(failure.getMessage());
            return Optional.empty();
        }
    }
}
