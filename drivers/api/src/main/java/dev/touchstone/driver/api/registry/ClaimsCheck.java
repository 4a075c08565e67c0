package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.Contracts;
import dev.touchstone.sut.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares what a file claims with what the driver has. */
final class ClaimsCheck {

    private final YamlFields file;
    private final YamlFields claims;
    private final Problems problems;

    ClaimsCheck(YamlFields file, YamlFields claims, Problems problems) {
        this.file = file;
        this.claims = claims;
        this.problems = problems;
    }

    /** Each claim has a binding and what it needs, and each binding a claim; else it is a problem. */
    void against(Collection<Class<?>> contracts, Collection<String> everywhere) {
        Map<String, Class<?>> bound = new LinkedHashMap<>();
        contracts.forEach(contract -> bound.put(Contracts.id(contract), contract));
        for (String claim : claims.names()) {
            if (!bound.containsKey(claim)) {
                problems.add(claims.problem(claim, unbound(claim, everywhere)));
            }
        }
        bound.forEach(this::claimed);
    }

    private static String unbound(String claim, Collection<String> everywhere) {
        return everywhere.contains(claim)
                ? claim
                        + " is claimed, but the driver has no binding for it: bind it in bindings(), or take the claim out"
                : "unknown contract \"" + claim + "\": no driver on the class path binds it; "
                        + Nearest.hint(claim, everywhere);
    }

    private void claimed(String id, Class<?> contract) {
        if (!claims.names().contains(id)) {
            problems.add(file.problem(
                    "contracts", "the driver binds " + id + ", but it is not claimed: add it here, or unbind it"));
            return;
        }
        for (String need : Contracts.needs(contract)) {
            if (!claims.names().contains(need)) {
                problems.add(claims.problem(id, id + " needs " + need + ", which is not claimed"));
            }
        }
    }
}
