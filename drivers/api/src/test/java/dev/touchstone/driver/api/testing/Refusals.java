package dev.touchstone.driver.api.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;

/** Expects calls to fail as they should. */
public final class Refusals {

    private Refusals() {}

    /** The call fails, and with a failure of this kind. */
    public static void refused(FailureKind kind, Runnable call) {
        assertThatExceptionOfType(BackendException.class).isThrownBy(call::run).returns(kind, BackendException::kind);
    }
}
