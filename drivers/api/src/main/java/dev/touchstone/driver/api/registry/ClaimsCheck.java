package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.Contracts;
import dev.touchstone.sut.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Compares what a file claims with what the driver has. */
final class ClaimsCheck {

    private final YamlFields file;
    private final YamlFields claims;

    ClaimsCheck(YamlFields file, YamlFields claims) {
        this.file = file;
        this.claims = claims;
    }

    /** Each claim has a binding and what it needs, and each binding a claim; else a {@link ClaimsProblem}. */
    void against(Set<Class<?>> contracts) {
        Map<String, Class<?>> bound = new LinkedHashMap<>();
        contracts.forEach(contract -> bound.put(Contracts.id(contract), contract));
        for (String claim : claims.names()) {
            if (!bound.containsKey(claim)) {
                throw claims.problem(
                        claim,
                        claim + " is claimed, but the driver has no binding for it; "
                                + Nearest.hint(claim, bound.keySet()));
            }
        }
        bound.forEach(this::claimed);
    }

    private void claimed(String id, Class<?> contract) {
        if (!claims.names().contains(id)) {
            throw file.problem(
                    "contracts", "the driver binds " + id + ", but it is not claimed: add it here, or unbind it");
        }
        for (String need : Contracts.needs(contract)) {
            if (!claims.names().contains(need)) {
                throw claims.problem(id, id + " needs " + need + ", which is not claimed");
            }
        }
    }
}
