package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;

/** Tells the kind of what JDBC and the pool throw, by SQLState (PostgreSQL manual, appendix A). */
final class PostgresFailures {

    private PostgresFailures() {}

    static FailureKind kindOf(Exception failure) {
        if (Causes.has(failure, SocketTimeoutException.class) || waitedInVain(failure)) {
            return FailureKind.TIMEOUT;
        }
        return state(failure).map(PostgresFailures::kindOfState).orElse(FailureKind.UNAVAILABLE);
    }

    /**
     * Whether the pool waited the whole deadline for a connection and nobody refused it one: its connections were all at
     * work, or the server did not answer. A server that is gone refuses, which is an {@link IOException}.
     */
    private static boolean waitedInVain(Exception failure) {
        return failure instanceof SQLTransientConnectionException
                && !Causes.has(failure, IOException.class)
                && state(failure).filter(state -> !state.startsWith("08")).isEmpty();
    }

    private static Optional<String> state(Exception failure) {
        return Causes.all(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static FailureKind kindOfState(String state) {
        return switch (state) {
            case "23505" -> FailureKind.DUPLICATE_KEY;
            case "57014", "55P03" -> FailureKind.TIMEOUT; // cancelled by statement_timeout; lock not available
            case "42501" -> FailureKind.UNSUPPORTED; // insufficient privilege
            default -> kindOfClass(state.substring(0, Math.min(2, state.length())));
        };
    }

    private static FailureKind kindOfClass(String stateClass) {
        return switch (stateClass) {
            case "22", "23" -> FailureKind.VALIDATION; // data exception, integrity constraint
            case "40" -> FailureKind.CONFLICT; // rolled back: serialisation, deadlock
            case "54" -> FailureKind.TOO_LARGE; // program limit exceeded
            case "0A", "42" -> FailureKind.UNSUPPORTED; // feature not supported, no such syntax or table
            default -> FailureKind.UNAVAILABLE; // 08 connection, 28 refused, 53 out of resources, 57P shutdown, ...
        };
    }
}
