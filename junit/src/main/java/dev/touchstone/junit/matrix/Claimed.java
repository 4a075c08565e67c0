package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a column says of itself about one contract.
 *
 * @param mechanism {@code native} or {@code emulated}; empty where nothing is claimed
 * @param how the mechanism in one line; empty where nothing is claimed
 * @param traits the traits in force
 * @param since the server version from which it holds, if the claim tells one
 * @param links pages of the server's manual
 * @param probed what was seen to hold beyond the traits, with its value
 */
public record Claimed(
        Optional<String> mechanism,
        Optional<String> how,
        Map<String, Object> traits,
        Optional<String> since,
        List<String> links,
        Map<String, Object> probed) {

    /** No claim. */
    public static final Claimed NOTHING =
            new Claimed(Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), List.of(), Map.of());

    /** Copies the links. */
    public Claimed {
        links = List.copyOf(links);
    }

    /** A claim that tells how, with which traits, and no more. */
    public static Claimed by(String mechanism, String how, Map<String, Object> traits) {
        return new Claimed(Optional.of(mechanism), Optional.of(how), traits, Optional.empty(), List.of(), Map.of());
    }
}
