package dev.touchstone.driver.postgres;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;

/** Tells the kind of what JDBC throws, by SQLState (PostgreSQL manual, appendix A). */
final class PostgresFailures {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Where the server waited for another transaction to end, it tells for the sake of which tuple: block and number in it. */
    private static final Pattern TUPLE = Pattern.compile("\\(\\d+,\\d+\\)");

    private PostgresFailures() {}

    static FailureKind kindOf(Exception failure) {
        if (Causes.has(failure, TimeoutException.class) || Causes.has(failure, SocketTimeoutException.class)) {
            return FailureKind.TIMEOUT;
        }
        return state(failure).map(PostgresFailures::kindOfState).orElse(FailureKind.UNAVAILABLE);
    }

    /** Whether a lock was not had in time of which the server does not say that it is about who changes a row. */
    static boolean waitedForNoRowThatIsTold(Exception failure) {
        return Causes.all(failure, PSQLException.class)
                .map(PSQLException::getServerErrorMessage)
                .filter(said -> said != null && LOCK_NOT_AVAILABLE.equals(said.getSQLState()))
                .anyMatch(said -> said.getWhere() == null
                        || !TUPLE.matcher(said.getWhere()).find());
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
            case "57014", LOCK_NOT_AVAILABLE ->
                FailureKind.TIMEOUT; // cancelled by statement_timeout; lock not available
            case "3B001" -> FailureKind.NOT_FOUND; // no such savepoint
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
