package dev.touchstone.detection;

import dev.touchstone.driver.api.Fault;
import java.util.Optional;
import java.util.Set;

/**
 * Some behaviours of one contract on one backend, with a fault in it or with none.
 *
 * @param suite the contract's tests
 * @param ids which of its behaviours
 * @param backend the name of a backend that is sound itself
 * @param isServer whether it is there for faults that show only on a server
 * @param fault a fresh one, which no run has met
 */
record Trial(Suite suite, Set<String> ids, String backend, boolean isServer, Optional<Fault> fault) {

    /** Whether what is waited for hardly comes: where nothing is wrong, a busy machine gets the time that it needs. */
    boolean isHurried() {
        return fault.isPresent() && !isServer;
    }
}
