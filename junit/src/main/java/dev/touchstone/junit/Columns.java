package dev.touchstone.junit;

import dev.touchstone.junit.matrix.Again;
import dev.touchstone.junit.matrix.ColumnResult;
import dev.touchstone.sut.ProvisioningException;
import dev.touchstone.sut.Secrets;
import dev.touchstone.sut.Sut;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the report says of a column. */
final class Columns {

    private Columns() {}

    static ColumnResult open(ColumnSpec spec, Sut sut) {
        return new ColumnResult(
                spec.name(),
                spec.backend(),
                sut.product(),
                Optional.of(sut.version()),
                Optional.of(sut.provisioning().word()),
                sut.startup().toNanos() / 1e6,
                true,
                Optional.empty(),
                attempts(sut.passedOver()),
                List.of());
    }

    /** As it is at the end of the run. */
    static ColumnResult of(RunColumn column, Again again) {
        ColumnResult result = column.ifOpen()
                .map(open -> open(column.spec(), open.sut()))
                .orElseGet(() ->
                        column.failure().map(reason -> failed(column, reason)).orElseGet(() -> unused(column)));
        return result.with(
                Links.manual(column.claims()), again.column(column.spec().selected()));
    }

    private static List<ColumnResult.Attempt> attempts(List<ProvisioningException.Attempt> tried) {
        return tried.stream()
                .map(attempt -> new ColumnResult.Attempt(attempt.way(), attempt.outcome()))
                .toList();
    }

    private static ColumnResult failed(RunColumn column, Throwable reason) {
        List<ColumnResult.Attempt> attempts = List.of();
        List<String> next = List.of();
        if (reason instanceof ProvisioningException nothing) {
            attempts = attempts(nothing.attempts());
            next = nothing.next();
        } else if (reason instanceof ConfigurationException wrong) {
            next = List.of(wrong.next());
        }
        return absent(column, inShort(reason), attempts, next);
    }

    private static ColumnResult unused(RunColumn column) {
        return absent(
                column,
                "nothing that was selected is claimed by " + column.spec().backend(),
                List.of(),
                List.of());
    }

    private static ColumnResult absent(
            RunColumn column, String reason, List<ColumnResult.Attempt> attempts, List<String> next) {
        return new ColumnResult(
                column.name(),
                column.spec().backend(),
                column.product(),
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of(reason),
                attempts,
                next);
    }

    /** Why a column cannot be had, in one line: the outcome of every way that was tried, if any was. */
    static String inShort(Throwable reason) {
        if (reason instanceof ProvisioningException nothing
                && !nothing.attempts().isEmpty()) {
            return nothing.attempts().stream()
                    .map(ProvisioningException.Attempt::outcome)
                    .collect(Collectors.joining("; "));
        }
        return firstLine(reason);
    }

    static String firstLine(Throwable reason) {
        String message = reason.getMessage() == null ? reason.getClass().getName() : reason.getMessage();
        return Secrets.redact(message).lines().findFirst().orElse("");
    }
}
