package dev.touchstone.junit.matrix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the run holds the columns to.
 *
 * @param general sentences by id of the behaviours that every contract has
 * @param contracts in the order of the reports
 */
public record Specification(Map<String, String> general, List<ContractPage> contracts) {

    /** Of a run that does not tell. */
    public static final Specification UNTOLD = new Specification(Map.of(), List.of());

    /** Copies both, in order. */
    public Specification {
        general = Collections.unmodifiableMap(new LinkedHashMap<>(general));
        contracts = List.copyOf(contracts);
    }
}
