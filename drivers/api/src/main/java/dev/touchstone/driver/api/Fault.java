package dev.touchstone.driver.api;

import java.util.Set;

/**
 * One thing wrong with a driver, on purpose. Found with {@link java.util.ServiceLoader}; the run that names it in
 * {@code touchstone.fault} wraps every client that it opens.
 */
public interface Fault {

    /** A stable id: the contract's id and the fault in words, e.g. {@code keyvalue_basic/exists-always-false}. */
    String id();

    /** The behaviours that must turn red under it, e.g. {@code KVB-04}; at least one. */
    Set<String> reddens();

    /** What is wrong, in one sentence. */
    String sentence();

    /** The backend with the fault in it. */
    Backend in(Backend sound);

    /** The same, for a fault that has to do with how the client was opened. */
    default Backend in(Backend sound, OpenOptions options) {
        return in(sound);
    }

    /**
     * Whether it shows only on a server that is disturbed: cut off, frozen, ended and started again. A store in this process
     * knows nothing of that.
     */
    default boolean needsServer() {
        return false;
    }

    /**
     * The ids of contracts that are not claimed under it, whatever the backend claims: for behaviours of those that have them
     * not.
     */
    default Set<String> unclaims() {
        return Set.of();
    }

    /** The contract that it harms: the part of the id before the slash. */
    default String contract() {
        return id().split("/", 2)[0];
    }
}
