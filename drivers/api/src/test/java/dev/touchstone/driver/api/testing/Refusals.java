package dev.touchstone.driver.api.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.Set;

/** Expects calls to fail as they should. */
public final class Refusals {

    private Refusals() {}

    /** The call fails, and with a failure of this kind. */
    public static void refused(FailureKind kind, Runnable call) {
        refused(Set.of(kind), call);
    }

    /** The call fails, and with a failure of one of these kinds. */
    public static void refused(Set<FailureKind> kinds, Runnable call) {
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(call::run)
                .extracting(BackendException::kind)
                .isIn(kinds);
    }
}
