package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.failure.LateEnd;
import dev.touchstone.dsl.failure.UnfitFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Uses of a client in trouble: they go on side by side, and each has to end in time. */
final class Uses {

    private final Duration bound;

    /** Each has to end within this time. */
    Uses(Duration bound) {
        this.bound = bound;
    }

    /**
     * One of them.
     *
     * @param what the operation, for people
     * @param call makes the call, and judges its answer
     */
    record Use(String what, Runnable call) {}

    /** Makes all these calls at once, each judged by how it ends. @throws ExpectationFailure unless all end in time */
    void sideBySide(List<Use> uses, Consumer<Use> judged) {
        List<Integer> late = new Crowd(new Patience(bound))
                .gather(uses.size(), worker -> {
                    judged.accept(uses.get(worker - 1));
                    return worker;
                })
                .late();
        if (!late.isEmpty()) {
            throw ExpectationFailure.of(new LateEnd(uses.get(late.get(0) - 1).what(), bound));
        }
    }

    /** The call succeeds, or fails in one of these ways. */
    static void expectSuccessOr(Set<FailureKind> allowed, Use use) {
        failureOf(allowed, use);
    }

    /** The same; how it failed, if it did. */
    static Optional<FailureKind> failureOf(Set<FailureKind> allowed, Use use) {
        try {
            use.call().run();
            return Optional.empty();
        } catch (BackendException failure) {
            if (!allowed.contains(failure.kind())) {
                throw unfit(use, allowed, "it failed " + failure.getMessage(), failure);
            }
            return Optional.of(failure.kind());
        } catch (NotClaimedException | TooSlowException ofTheKit) {
            throw ofTheKit;
        } catch (RuntimeException foreign) {
            String told = "a " + foreign.getClass().getName() + " got out: " + foreign.getMessage();
            throw unfit(use, allowed, told, foreign);
        }
    }

    private static ExpectationFailure unfit(Use use, Set<FailureKind> allowed, String but, RuntimeException cause) {
        ExpectationFailure failure = ExpectationFailure.of(new UnfitFailure(use.what(), allowed, but));
        failure.initCause(cause);
        return failure;
    }
}
