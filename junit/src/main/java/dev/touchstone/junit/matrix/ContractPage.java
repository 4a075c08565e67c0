package dev.touchstone.junit.matrix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract promises, as this run is about it.
 *
 * @param id the contract's id; for a user's own test class its name
 * @param model the data model
 * @param promise what it promises in one sentence, if a page of the catalogue tells
 * @param code what its ids begin with, e.g. {@code KVB}; empty for a user's own tests
 * @param behaviours sentences by id, in the order of the catalogue, those of every contract apart
 */
public record ContractPage(
        String id, String model, Optional<String> promise, Optional<String> code, Map<String, String> behaviours) {

    /** Copies the behaviours, in order. */
    public ContractPage {
        behaviours = Collections.unmodifiableMap(new LinkedHashMap<>(behaviours));
    }
}
