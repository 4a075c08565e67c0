package dev.touchstone.dsl;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.ForeignFailure;
import dev.touchstone.dsl.failure.LateFailure;
import dev.touchstone.dsl.failure.NoFailure;
import dev.touchstone.dsl.failure.NullAccepted;
import dev.touchstone.dsl.failure.WrongKind;
import java.time.Duration;
import java.util.function.Consumer;

/** What must fail: the same for every vocabulary. */
final class Refusals {

    private static final Duration AT_ONCE = Duration.ofMillis(1_500); // below the deadline of an operation

    private static final int TRIES = 3;

    private Refusals() {}

    /** The action fails with this kind of failure, and with nothing else. */
    static void expectFailure(FailureKind kind, Runnable action) {
        expectFailure(kind, action, failure -> {});
    }

    /** The action fails with this kind of failure, and the failure is as it should be. */
    static void expectFailure(FailureKind kind, Runnable action, Consumer<BackendException> right) {
        try {
            action.run();
        } catch (BackendException failure) {
            if (failure.kind() == kind) {
                right.accept(failure);
                return;
            }
            throw because(new WrongKind(kind, failure), failure);
        } catch (NotClaimedException | TooSlowException ofTheKit) {
            throw ofTheKit;
        } catch (RuntimeException foreign) {
            throw because(new ForeignFailure(kind, foreign), foreign);
        }
        throw ExpectationFailure.of(new NoFailure(kind));
    }

    /** The action fails with this kind of failure, or does no harm. */
    static void expectFailureOrNothing(FailureKind kind, Runnable action) {
        try {
            action.run();
        } catch (BackendException failure) {
            if (failure.kind() != kind) {
                throw because(new WrongKind(kind, failure), failure);
            }
        }
    }

    /**
     * The action fails with this kind of failure, without any wait: once out of three times, as a machine that was busy
     * elsewhere is nobody's failure. Who waits for a deadline does so each time.
     */
    static void expectFailureAtOnce(FailureKind kind, Runnable action) {
        for (int tries = 1; isLate(kind, action); tries++) {
            if (tries == TRIES) {
                throw ExpectationFailure.of(new LateFailure(kind, AT_ONCE));
            }
        }
    }

    private static boolean isLate(FailureKind kind, Runnable action) {
        return !new Crowd(new Patience(AT_ONCE))
                .gather(1, worker -> {
                    expectFailure(kind, action);
                    return worker;
                })
                .late()
                .isEmpty();
    }

    /** The action, an operation given a null, is a {@link NullPointerException}. */
    static void expectNullRefused(String operation, Runnable action) {
        try {
            action.run();
        } catch (NullPointerException asItShould) {
            return;
        } catch (RuntimeException other) {
            throw because(new NullAccepted(operation, "a " + other.getClass().getName() + " came"), other);
        }
        throw ExpectationFailure.of(new NullAccepted(operation, "it succeeded"));
    }

    private static ExpectationFailure because(FailureText text, RuntimeException cause) {
        ExpectationFailure failure = ExpectationFailure.of(text);
        failure.initCause(cause);
        return failure;
    }
}
