package dev.touchstone.driver.api;

/**
 * A fault cannot be put into the backend that it was given to: a contract that it works with is missing, or its code
 * failed. It proves nothing about the suite, so it is no failure of the backend.
 */
public final class UnfitFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The fault, the backend and why, in words. */
    public UnfitFaultException(String fault, String backend, String reason, Throwable cause) {
        super("The fault " + fault + " cannot be put into " + backend + ": " + reason, cause);
    }
}
