package dev.touchstone.driver.api;

/** One namespace as one client sees it. */
@FunctionalInterface
public interface Opener {

    /**
     * Opens a contract on this namespace: a thread-safe object that needs no closing.
     *
     * @throws BackendException {@code UNSUPPORTED} if the driver has no such contract
     */
    <C> C open(Class<C> contract);
}
