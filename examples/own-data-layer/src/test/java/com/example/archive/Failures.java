package com.example.archive;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.model.Model;
import java.net.SocketTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** What the data layer throws, in Touchstone's words. */
final class Failures {

    private Failures() {}

    static FailureKind kindOf(Exception failure) {
        boolean waited = Causes.has(failure, TimeoutException.class)
                || Causes.has(failure, SocketTimeoutException.class)
                || Causes.root(failure) instanceof SQLTransientConnectionException; // the pool's, who knows no reason
        return waited ? FailureKind.TIMEOUT : FailureKind.UNAVAILABLE;
    }

    static RuntimeException duplicate(String operation, Model model, TakenException taken) {
        return RecordChecks.duplicate(
                operation,
                model,
                taken.mark()
                        .map(mark -> Rows.rule(model, mark))
                        .orElse(List.of(model.key().name())),
                taken);
    }
}
