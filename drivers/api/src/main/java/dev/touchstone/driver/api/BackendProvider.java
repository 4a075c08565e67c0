package dev.touchstone.driver.api;

import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;

/**
 * Everything that a backend is to Touchstone, beside its registry file. Found with {@link java.util.ServiceLoader};
 * made once a run, so it keeps no state.
 */
public interface BackendProvider {

    /** The backend's name: lower-case letters, digits and dashes; also the name of its registry file. */
    String name();

    /** What it takes to have one running. */
    SutRecipe recipe();

    /** The contracts that the driver has, known without a server. */
    Bindings<?> bindings();

    /**
     * Opens one client of a running system.
     *
     * @throws BackendException if the system refuses it
     */
    Backend open(Sut sut, OpenOptions options);
}
