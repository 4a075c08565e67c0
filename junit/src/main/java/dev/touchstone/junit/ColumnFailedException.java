package dev.touchstone.junit;

import dev.touchstone.sut.ProvisioningException;

/** A column that a behaviour needs cannot be had. */
final class ColumnFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Throwable reason;
    private final boolean bearable;

    ColumnFailedException(RunColumn column, Throwable reason) {
        super(column.name() + " cannot be had: " + reason.getMessage());
        this.reason = reason;
        this.bearable = !column.spec().required() && reason instanceof ProvisioningException;
    }

    Throwable reason() {
        return reason;
    }

    /** Whether the run may go on without it: nobody named it, and there is no server to be had. */
    boolean isBearable() {
        return bearable;
    }
}
