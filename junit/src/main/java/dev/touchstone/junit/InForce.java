package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.junit.matrix.Verdict;
import dev.touchstone.sut.ServerVersion;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which claims hold on the server that was opened.
 *
 * @param later why not, by contract: {@code needs 2.11, found 2.9.10}
 */
record InForce(Map<String, String> later) {

    /** Copies the reasons. */
    InForce {
        later = Map.copyOf(later);
    }

    static InForce of(Claims claims, String version) {
        Map<String, String> later = new TreeMap<>();
        for (Claim claim : claims.all()) {
            claim.since()
                    .filter(since -> ServerVersion.older(version, since))
                    .ifPresent(since -> later.put(claim.contract(), "needs " + since + ", found " + version));
        }
        return new InForce(later);
    }

    /** Why a contract does not hold here yet; empty if it does, or is not claimed at all. */
    Optional<String> missing(String contract) {
        return Optional.ofNullable(later.get(contract));
    }

    /** Why what needs these contracts is not claimed here; empty if they all hold. */
    Optional<Notes.Decision> without(Collection<String> needs, String contract) {
        return needs.stream()
                .filter(later::containsKey)
                .findFirst()
                .map(need -> new Notes.Decision(
                        Verdict.NOT_CLAIMED, (need.equals(contract) ? "" : need + " ") + later.get(need)));
    }
}
