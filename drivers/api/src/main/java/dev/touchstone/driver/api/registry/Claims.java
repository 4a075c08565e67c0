package dev.touchstone.driver.api.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One registry file: a backend and all that it claims.
 *
 * @param backend the backend's name
 * @param description one line for people
 * @param byContract the claims by the contract's id, in the order of the file
 */
public record Claims(String backend, String description, Map<String, Claim> byContract) {

    /** Copies the claims, in order. */
    public Claims {
        byContract = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byContract));
    }

    /** The claim for this contract, if there is one. */
    public Optional<Claim> on(String contract) {
        return Optional.ofNullable(byContract.get(contract));
    }

    /** The same without these contracts. */
    public Claims without(Collection<String> contracts) {
        Map<String, Claim> rest = new LinkedHashMap<>(byContract);
        rest.keySet().removeAll(contracts);
        return new Claims(backend, description, rest);
    }

    /** All claims, in the order of the file. */
    public Collection<Claim> all() {
        return byContract.values();
    }
}
