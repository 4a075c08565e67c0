package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordFailures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells what the server refused in a model's words: which rule of it was broken, and for the sake of which fields. */
final class PostgresBrokenRules {

    private static final String REFERRING =
            "SELECT model, refers ->> ? FROM record_models WHERE ns = ? AND tbl = ? AND refers ->> ? IS NOT NULL";

    private final PostgresNamespace postgres;
    private final PostgresTable table;

    PostgresBrokenRules(PostgresNamespace postgres, PostgresTable table) {
        this.postgres = postgres;
        this.table = table;
    }

    /** The same failure, told so; what is about no rule stays as it is. */
    BackendException told(BackendException failure) {
        Optional<ServerErrorMessage> said = Causes.all(failure, PSQLException.class)
                .map(PSQLException::getServerErrorMessage)
                .filter(message -> message != null)
                .findFirst();
        return said.map(message -> told(failure, message, String.valueOf(message.getSQLState())))
                .orElse(failure);
    }

    private BackendException told(BackendException failure, ServerErrorMessage said, String state) {
        String operation = failure.operation();
        return switch (state) {
            case "23505" -> RecordFailures.duplicate(operation, table.model(), fields(said), failure.getCause());
            case "23503" -> reference(failure, said);
            case "23502" -> about(FailureKind.VALIDATION, failure, column(said.getColumn()), "must not be null");
            case "23514" -> about(FailureKind.VALIDATION, failure, fields(said), "breaks what its table checks");
            case "22001", "22003", "22P02", "22007", "22008" ->
                about(FailureKind.VALIDATION, failure, column(said.getColumn()), String.valueOf(said.getMessage()));
            case "42P01" -> about(FailureKind.VALIDATION, failure, List.of(), "the model is not set up here");
            case "55P03" -> about(FailureKind.CONFLICT, failure, List.of(), "somebody else is about to change it");
            default -> failure;
        };
    }

    private BackendException about(FailureKind kind, BackendException failure, List<String> fields, String detail) {
        return BackendException.about(
                kind, failure.operation(), table.model().name(), fields, detail, failure.getCause());
    }

    private List<String> fields(ServerErrorMessage said) {
        return new PostgresRules(table).fields().getOrDefault(String.valueOf(said.getConstraint()), List.of());
    }

    private List<String> column(@Nullable String column) {
        return new PostgresRules(table)
                .field(String.valueOf(column))
                .map(field -> field.name())
                .toList();
    }

    /** The table that refers may be another one's; the namespace remembers whose. */
    private BackendException reference(BackendException failure, ServerErrorMessage said) {
        if (table.name().equals(said.getTable()) && !fields(said).isEmpty()) {
            return about(FailureKind.VALIDATION, failure, fields(said), detail(said));
        }
        return postgres.run(
                        failure.operation(),
                        table.model().name(),
                        call -> call.row(
                                REFERRING,
                                row -> BackendException.about(
                                        FailureKind.VALIDATION,
                                        failure.operation(),
                                        row.getString(1),
                                        List.of(row.getString(2)),
                                        detail(said),
                                        failure.getCause()),
                                said.getConstraint(),
                                postgres.ns(),
                                said.getTable(),
                                said.getConstraint()))
                .orElse(failure);
    }

    private static String detail(ServerErrorMessage said) {
        return "a reference would lead nowhere" + (said.getDetail() == null ? "" : ": " + said.getDetail());
    }
}
