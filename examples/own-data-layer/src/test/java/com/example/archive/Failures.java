package com.example.archive;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordChecks;
import dev.touchstone.model.Model;
import java.net.SocketTimeoutException;
import java.util.List;

/** What the data layer throws, in Touchstone's words. */
final class Failures {

    private Failures() {}

    static FailureKind kindOf(Exception failure) {
        return Causes.has(failure, SocketTimeoutException.class) ? FailureKind.TIMEOUT : FailureKind.UNAVAILABLE;
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
