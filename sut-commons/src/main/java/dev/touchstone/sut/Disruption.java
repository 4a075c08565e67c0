package dev.touchstone.sut;

/** Harm that a test may do to a system that it has for itself. Blocking; each call returns when the deed is done. */
public interface Disruption {

    /**
     * Ends the server in good order, as an administrator does; its data stays. A frozen one is thawed for it.
     *
     * @throws IllegalStateException if it does not end in time
     */
    void stop();

    /** Ends the server at once, as {@code kill -9} does, also a frozen one; its data stays. */
    void kill();

    /**
     * Stops the server's work, that of its children too, until it is thawed: its connections stay open, and nobody
     * answers on them.
     *
     * @throws IllegalStateException if it has ended
     */
    void freeze();

    /** Lets a frozen server go on where it was; on one that is not frozen it changes nothing. */
    void thaw();

    /**
     * Starts the server again on the same address and the same data, and waits until it answers. One that still runs,
     * or is frozen, is killed first.
     *
     * @throws ProvisioningException if it does not come back
     */
    void restart();
}
