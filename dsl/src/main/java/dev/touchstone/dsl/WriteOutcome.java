package dev.touchstone.dsl;

import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.Set;

/** What is known of a write when its call has ended. */
public sealed interface WriteOutcome {

    /** After these failures a write may have taken effect, now or later: the request may have been on its way. */
    Set<FailureKind> SIGNS_OF_TROUBLE = Set.of(TIMEOUT, UNAVAILABLE);

    /** It took effect. */
    record Acknowledged() implements WriteOutcome {}

    /**
     * It took no effect.
     *
     * @param kind how it was refused
     */
    record Refused(FailureKind kind) implements WriteOutcome {}

    /**
     * Nobody knows whether it took effect, or is still going to.
     *
     * @param kind how the call failed
     */
    record Unknown(FailureKind kind) implements WriteOutcome {}

    /** What comes of a write. */
    static WriteOutcome of(Runnable write) {
        try {
            write.run();
            return new Acknowledged();
        } catch (BackendException failure) {
            return SIGNS_OF_TROUBLE.contains(failure.kind())
                    ? new Unknown(failure.kind())
                    : new Refused(failure.kind());
        }
    }

    /** Whether it took effect for certain. */
    default boolean isAcknowledged() {
        return this instanceof Acknowledged;
    }

    /** Whether it may have taken effect. */
    default boolean mayHold() {
        return !(this instanceof Refused);
    }

    /** As a history tells it. */
    default String told() {
        if (this instanceof Refused refused) {
            return "refused " + refused.kind();
        }
        return this instanceof Unknown unknown ? unknown.kind() + ", outcome unknown" : "ok";
    }
}
