package dev.touchstone.dsl;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.Traits;
import java.util.Map;
import java.util.TreeMap;

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

    /** The declared traits as far as they bound names and values of this contract. */
    default Traits bounds(Traits declared) {
        Map<String, Object> bounds = new TreeMap<>(declared.all());
        bounds.remove(Traits.MAX_RECORD_BYTES);
        return Traits.of(bounds);
    }

    /** How often each of many threads goes over its names: less often where to read one is to walk over all. */
    default int rounds() {
        return 5;
    }
}
