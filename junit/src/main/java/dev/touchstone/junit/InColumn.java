package dev.touchstone.junit;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;

/** Says in the message of what a test threw in which column it was, as Maven's own report cannot. */
final class InColumn {

    private InColumn() {}

    static Throwable said(String column, Throwable thrown) {
        if (thrown instanceof IncompleteExecutionException) {
            return thrown; // an abort, which only JUnit may see as it is
        }
        String message = "[" + column + "] " + thrown.getMessage();
        Throwable said = thrown instanceof AssertionError
                ? new AssertionFailedError(message)
                : new IllegalStateException("[" + column + "] " + thrown, thrown.getCause());
        said.setStackTrace(thrown.getStackTrace());
        return said;
    }
}
