package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Causes;
import dev.touchstone.driver.api.FailureKind;
import io.nats.client.JetStreamApiException;
import java.util.concurrent.TimeoutException;

/** Tells the kind of what the client throws. */
final class NatsFailures {

    /** The server's error code for: somebody wrote this subject since the revision that was expected. */
    static final int REVISION_MOVED = 10071;

    /** The server's error code for: there is no such stream. */
    static final int NO_STREAM = 10059;

    /** The server's error code for: another stream takes these subjects. */
    static final int SUBJECTS_TAKEN = 10065;

    /** The server's error code for: the message was meant for another stream. */
    static final int MEANT_FOR_ANOTHER = 10060;

    private static final int STREAM_IS_OTHERWISE = 10058;
    private static final int MESSAGE_TOO_LARGE = 10054;

    private NatsFailures() {}

    static FailureKind kindOf(Exception failure) {
        if (Causes.has(failure, TimeoutException.class)) {
            return FailureKind.TIMEOUT;
        }
        return Causes.all(failure, JetStreamApiException.class)
                .findFirst()
                .map(NatsFailures::kindOfReply)
                .orElse(FailureKind.UNAVAILABLE);
    }

    private static FailureKind kindOfReply(JetStreamApiException reply) {
        return switch (reply.getApiErrorCode()) {
            case REVISION_MOVED, STREAM_IS_OTHERWISE -> FailureKind.CONFLICT;
            case MESSAGE_TOO_LARGE -> FailureKind.TOO_LARGE;
            case NO_STREAM -> FailureKind.NOT_FOUND;
            default -> reply.getErrorCode() == 400 ? FailureKind.VALIDATION : FailureKind.UNAVAILABLE;
        };
    }

    /** What is thrown when others wrote a key anew each time before it could be changed. */
    static TimeoutException lostEveryRace() {
        return new TimeoutException("the key was written anew each time before it could be changed");
    }
}
