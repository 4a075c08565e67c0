package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.failure.NeverBack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Waits for a client to be of use again after its server, or the way there, was in trouble. */
public final class Comeback {

    private final Patience patience;
    private final Crowd alone;
    private final Set<FailureKind> borne;

    /** Waits this patiently, and for what may still be under way. */
    public Comeback(Patience patience) {
        this(patience, WriteOutcome.SIGNS_OF_TROUBLE);
    }

    /** The same; only after these failures there is another try. */
    Comeback(Patience patience, Set<FailureKind> borne) {
        this(bound(patience), patience.deadline(), borne);
    }

    /** Waits no longer than this for a try that succeeds; only after these failures there is another one. */
    public Comeback(Duration bound, Duration longestTry, Set<FailureKind> borne) {
        this.patience = new Patience(bound);
        this.alone = new Crowd(new Patience(bound.plus(longestTry)));
        this.borne = borne;
    }

    /** How long it may last. */
    static Duration bound(Patience patience) {
        return patience.bound().plus(patience.deadline().multipliedBy(2));
    }

    /**
     * Tries until there is an answer, and answers that one.
     *
     * @throws ExpectationFailure if there is none within the bound; and whatever is thrown that is not borne
     */
    public <T> T await(String who, Supplier<T> use) {
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

    private <T> Optional<T> tried(Supplier<T> use, AtomicReference<String> last) {
        try {
            return Optional.of(use.get());
        } catch (BackendException failure) {
            if (!borne.contains(failure.kind())) {
                throw failure;
            }
            if (!Thread.currentThread().isInterrupted()) { // else this is only the end of a try that never ended
                last.set(failure.getMessage());
            }
            return Optional.empty();
        }
    }
}
