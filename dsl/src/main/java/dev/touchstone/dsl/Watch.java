package dev.touchstone.dsl;

import dev.touchstone.dsl.failure.Lasting;
import java.time.Duration;
import java.util.Optional;

/** What was seen of something from when it was sent until its time was over. */
final class Watch {

    private static final int LATE_PART = 4; // a look is late if it ended in the last quarter of the time

    private final long sent;
    private final Duration length;
    private Duration seen = Duration.ZERO;
    private Optional<Duration> missed = Optional.empty();

    /** From this moment of {@link System#nanoTime} on, for so long. */
    Watch(long sent, Duration length) {
        this.sent = sent;
        this.length = length;
    }

    /** Takes in a look that has just ended; says whether it is worth another one. */
    boolean goesOnAfter(boolean there) {
        Duration after = Duration.ofNanos(System.nanoTime() - sent);
        boolean inTime = after.compareTo(length) < 0;
        if (inTime && there) {
            seen = after;
        } else if (inTime) {
            missed = Optional.of(after);
        }
        return inTime && there;
    }

    /** When it was found to be gone before its time. */
    Optional<Duration> missed() {
        return missed;
    }

    /** Whether a look came late enough, and still in time, to say that it has lived to its end. */
    boolean isConclusive() {
        return seen.compareTo(length.minus(length.dividedBy(LATE_PART))) >= 0;
    }

    /** For the history. */
    String told() {
        return missed.map(after -> "gone after " + Lasting.told(after)).orElse("seen after " + Lasting.told(seen));
    }
}
