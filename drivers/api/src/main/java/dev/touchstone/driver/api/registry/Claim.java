package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.Traits;
import java.util.List;
import java.util.Optional;

/**
 * What a backend says of itself about one contract.
 *
 * @param contract the contract's id
 * @param support whether the server does it itself
 * @param how the mechanism, in one line
 * @param traits what it declares, the backend's common traits included
 * @param since the server version from which it holds, if not from the recipe's minimum on
 * @param links pages of the server's manual
 * @param deviations what it is known to break
 * @param place the file and line of the claim, for messages
 */
public record Claim(
        String contract,
        Support support,
        String how,
        Traits traits,
        Optional<String> since,
        List<String> links,
        List<Deviation> deviations,
        String place) {

    /** Who does the work. */
    public enum Support {
        /** The server itself. */
        NATIVE,
        /** The driver adds something of its own, which {@code how} names. */
        EMULATED;

        /** The word of the registry file and of reports. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public Claim {
        links = List.copyOf(links);
        deviations = List.copyOf(deviations);
    }
}
