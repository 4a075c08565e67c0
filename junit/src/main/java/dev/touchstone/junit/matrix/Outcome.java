package dev.touchstone.junit.matrix;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.LeftOpenException;
import dev.touchstone.dsl.NotClaimedException;
import dev.touchstone.sut.ProvisioningException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.opentest4j.AssertionFailedError;

/**
 * What an exception means.
 *
 * @param verdict fail or error
 * @param expected what was expected
 * @param but what came
 * @param trace where, for files; empty if the sentences say it all
 */
record Outcome(Verdict verdict, String expected, String but, Optional<String> trace) {

    static Outcome of(Throwable thrown) {
        Throwable real = unwrapped(thrown);
        if (real instanceof ExpectationFailure expectation) {
            return new Outcome(Verdict.FAIL, expectation.expected(), expectation.but(), Optional.empty());
        }
        if (real instanceof BackendException refusal) {
            String but = "it failed: " + refusal.getMessage();
            return new Outcome(Verdict.FAIL, "the operation to succeed", but, Frames.trace(real));
        }
        if (real instanceof AssertionError assertion) {
            return assertion(assertion);
        }
        if (real instanceof TimeoutException late) {
            String bound = Bound.in(late);
            return error("the test to end within " + bound, "it did not end within " + bound, real);
        }
        if (real instanceof NotClaimedException) {
            return error("a test that uses only what it needs or its column claims", message(real), real);
        }
        if (real instanceof LeftOpenException) {
            return error("a test that ends what it begins", message(real), real);
        }
        if (real instanceof ProvisioningException) {
            return error("a system to test against", message(real), real);
        }
        return error("a conclusion", unknown(real), real);
    }

    private static Outcome assertion(AssertionError assertion) {
        if (assertion instanceof AssertionFailedError failed
                && failed.isExpectedDefined()
                && failed.isActualDefined()) {
            String expected = failed.getExpected().getStringRepresentation();
            String but = "it was " + failed.getActual().getStringRepresentation();
            return new Outcome(Verdict.FAIL, expected, but + Frames.place(assertion), Frames.trace(assertion));
        }
        String but = "it did not hold" + Frames.place(assertion);
        return new Outcome(Verdict.FAIL, message(assertion), but, Frames.trace(assertion));
    }

    private static Outcome error(String expected, String but, Throwable thrown) {
        return new Outcome(Verdict.ERROR, expected, but, Frames.trace(thrown));
    }

    /** Our own exceptions speak for themselves; of all others the type and the user's line are told too. */
    private static String unknown(Throwable thrown) {
        if (thrown.getClass().getName().startsWith("dev.touchstone.dsl.")) {
            return message(thrown);
        }
        String type = thrown.getClass().getSimpleName();
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return "the test ended with " + type + message + Frames.place(thrown);
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message.strip();
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable real = thrown;
        while ((real instanceof ExecutionException || real instanceof CompletionException) && real.getCause() != null) {
            real = real.getCause();
        }
        return real;
    }
}
