package dev.touchstone.junit;

import dev.touchstone.junit.matrix.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the probes of one cell found: by trait, whether every behaviour that needs it passed. */
final class Probed {

    private final Map<String, Object> holds = new TreeMap<>();

    void add(Trial trial, Verdict outcome) {
        if (trial instanceof Probe probe) {
            probe.missing()
                    .forEach(trait -> holds.merge(
                            trait, outcome == Verdict.PASS, (one, other) -> one.equals(true) && other.equals(true)));
        }
    }

    /** By trait. */
    Map<String, Object> byTrait() {
        return Map.copyOf(holds);
    }

    /** What was found of one, in words, to follow a reason; empty if it was not probed. */
    Optional<String> words(String trait) {
        return Optional.ofNullable(holds.get(trait))
                .map(held -> held.equals(true) ? "; probed: it holds" : "; probed: it does not hold");
    }

    /** Less was seen than would prove it. */
    void unproven(String trait) {
        holds.remove(trait, true);
    }
}
