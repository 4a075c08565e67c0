package dev.touchstone.sut;

/** Harm that a test may do to a system that it has for itself. Blocking; each call returns when the deed is done. */
public interface Disruption {

    /** Ends the server at once, as {@code kill -9} does; its data stays. */
    void kill();

    /**
     * Starts the ended server again on the same address and the same data, and waits until it answers.
     *
     * @throws ProvisioningException if it does not come back
     */
    void restart();
}
