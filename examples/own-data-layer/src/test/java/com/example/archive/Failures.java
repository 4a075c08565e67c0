package com.example.archive;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.model.Model;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** What the data layer throws, in Touchstone's words. */
final class Failures {

    private static final String CLOSED = "08003"; // SQLState: the connection does not exist

    private Failures() {}

    static FailureKind kindOf(Exception failure) {
        boolean waited = Causes.has(failure, TimeoutException.class)
                || Causes.has(failure, SocketTimeoutException.class)
                || isPoolsOnly(Causes.root(failure));
        return waited ? FailureKind.TIMEOUT : FailureKind.UNAVAILABLE;
    }

    /** The pool waited in vain, and for no other reason than that a connection did not answer it: then it closes that. */
    private static boolean isPoolsOnly(Throwable root) {
        return root instanceof SQLTransientConnectionException
                || (root instanceof SQLException closed && CLOSED.equals(closed.getSQLState()));
    }

    static RuntimeException duplicate(String operation, Model model, TakenException taken) {
        return RecordFailures.duplicate(
                operation,
                model,
                taken.mark()
                        .map(mark -> Rows.rule(model, mark))
                        .orElse(List.of(model.key().name())),
                taken);
    }
}
