package dev.touchstone.dsl;

import dev.touchstone.driver.api.Traits;
import java.util.Map;
import java.util.Optional;

/**
 * The column of the matrix that a test runs in.
 *
 * @param name the column's name, usually its backend's
 * @param backend the name of the backend whose driver speaks
 * @param product the product as the running system names it
 * @param version the running system's version
 * @param claims the traits in force, by the id of each contract that is claimed here
 */
public record Column(String name, String backend, String product, String version, Map<String, Traits> claims) {

    /** Copies the claims. */
    public Column {
        claims = Map.copyOf(claims);
    }

    /** The traits in force for a contract, if it is claimed here. */
    public Optional<Traits> traits(String contract) {
        return Optional.ofNullable(claims.get(contract));
    }
}
