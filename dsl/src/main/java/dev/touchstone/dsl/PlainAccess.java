package dev.touchstone.dsl;

import dev.touchstone.driver.api.Opener;

/**
 * How the general behaviours reach a contract: to name one is all that a new contract does to get them. Found with
 * {@link java.util.ServiceLoader} by the contract's id.
 */
public interface PlainAccess {

    /** The id of the contract. */
    String contract();

    /** The contract's plainest operations in one namespace of one client. Does no I/O. */
    PlainOperations in(Opener namespace);

    /** How many bytes a value may always have where the backend declares no limit. */
    default int unlimitedValueBytes() {
        return 1024 * 1024;
    }

    /** How often each of many threads goes over its names: less often where to read one is to walk over all. */
    default int rounds() {
        return 5;
    }
}
