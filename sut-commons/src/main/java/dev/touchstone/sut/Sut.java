package dev.touchstone.sut;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A running system under test. Thread-safe; closing it stops what we started, and only that. */
public interface Sut extends AutoCloseable {

    /** The product as the running system names it, e.g. {@code Redis}. */
    String product();

    /** The version that the running system tells, e.g. {@code 7.0.15}. */
    String version();

    /** How it came to be. */
    Provisioning provisioning();

    /** The ways that were tried before and did not lead to a system, each with its reason, in order. */
    default List<ProvisioningException.Attempt> passedOver() {
        return List.of();
    }

    /** From the decision to start it until it answered. */
    Duration startup();

    /**
     * Where a driver reaches it.
     *
     * @throws IllegalStateException if it runs in this process and has no address
     */
    ServerUrl url();

    /**
     * The store object itself.
     *
     * @throws IllegalStateException if it is a server, or an object of another type
     */
    <T> T inProcess(Class<T> type);

    /** What can be done to it from outside; empty where we did not start it, and in-process. */
    Optional<Disruption> disruption();

    /** Why nothing can be done to it from outside; empty where something can. One line that begins with "it". */
    default Optional<String> whyNotDisrupted() {
        return disruption().isPresent()
                ? Optional.empty()
                : Optional.of(provisioning().whyNotDisrupted());
    }

    /**
     * What ails a system that we started, such as a full disk or an end that nobody made: whatever then fails in a test
     * is no fault of the backend. One line for people, with what to do; empty where nothing is known to ail it.
     */
    default Optional<String> ailment() {
        return Optional.empty();
    }

    /** Stops it if we started it, and removes its data. Closing twice is closing once; never throws. */
    @Override
    void close();
}
