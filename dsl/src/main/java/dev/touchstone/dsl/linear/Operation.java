package dev.touchstone.dsl.linear;

/**
 * One call on one key, as its caller saw it.
 *
 * @param who who called, e.g. {@code worker 3}
 * @param call what was asked
 * @param outcome what became of it
 * @param invoked when it was called, in nanoseconds of a clock that nobody can set
 * @param returned when the answer was there, or the caller gave up
 */
public record Operation(String who, Call call, Outcome outcome, long invoked, long returned) {

    /** Refuses an answer before the call, and one that is none to this call. */
    public Operation {
        if (returned < invoked) {
            throw new IllegalArgumentException(call.told() + " ended before it was called");
        }
        if (!isOneOf(call, outcome)) {
            throw new IllegalArgumentException('"' + outcome.told() + "\" is no answer to \"" + call.told() + '"');
        }
    }

    private static boolean isOneOf(Call call, Outcome outcome) {
        if (outcome instanceof Outcome.Unknown || outcome instanceof Outcome.Failed) {
            return true;
        }
        if (call instanceof Call.Set) {
            return outcome instanceof Outcome.Done;
        }
        if (call instanceof Call.Get) {
            return outcome instanceof Outcome.Found;
        }
        if (call instanceof Call.Delete || call instanceof Call.Exists) {
            return outcome instanceof Outcome.Was;
        }
        return outcome instanceof Outcome.Done || outcome instanceof Outcome.Mismatch;
    }

    /** The same, seen from a moment when no answer had come yet. */
    Operation unanswered() {
        return new Operation(who, call, new Outcome.Unknown(), invoked, returned);
    }
}
