package dev.touchstone.junit;

import dev.touchstone.dsl.OwnServer;
import dev.touchstone.dsl.Wire;
import dev.touchstone.junit.matrix.Verdict;
import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.ServerUrl;
import dev.touchstone.sut.Sut;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a test means to disturb, as its parameters tell.
 *
 * @param wire whether the way to the server
 * @param server whether a server
 */
record Disturbed(boolean wire, boolean server) {

    /** Schemes and settings of addresses that insist on their host's certificate, or may. */
    private static final Set<String> ENCRYPTED = Set.of("rediss", "valkeys", "tls", "opentls", "wss", "https");

    private static final Pattern ASKS_FOR_IT =
            Pattern.compile("(^|&)(ssl=true|sslmode=(require|verify-ca|verify-full))(&|$)");

    static Disturbed by(Method method) {
        Set<Class<?>> named = Set.copyOf(Arrays.asList(method.getParameterTypes()));
        return new Disturbed(named.contains(Wire.class), named.contains(OwnServer.class));
    }

    boolean isNothing() {
        return !wire && !server;
    }

    /** Why it is left out whatever the column; empty if it is not. */
    static Optional<Notes.Decision> leftOutBy(DisruptionWish wish) {
        return wish == DisruptionWish.OFF
                ? Optional.of(new Notes.Decision(Verdict.EXCLUDED, DisruptionWish.OPTION + " is off"))
                : Optional.empty();
    }

    /** Why it cannot be done to this system; empty if it can. */
    Optional<Notes.Decision> without(String column, Sut sut) {
        Optional<String> why = server ? sut.whyNotDisrupted() : Optional.empty();
        return why.or(() -> wire ? whyNoWire(sut) : Optional.empty())
                .map(reason ->
                        new Notes.Decision(Verdict.NOT_CLAIMED, column + " cannot be disturbed for this: " + reason));
    }

    private static Optional<String> whyNoWire(Sut sut) {
        if (sut.provisioning() == Provisioning.IN_PROCESS) {
            return sut.whyNotDisrupted();
        }
        return isEncrypted(sut.url())
                ? Optional.of("its address asks for TLS, and no proxy can answer for its host")
                : Optional.empty();
    }

    private static boolean isEncrypted(ServerUrl url) {
        String query = url.exact().getRawQuery() == null ? "" : url.exact().getRawQuery();
        return ENCRYPTED.contains(url.scheme().toLowerCase(Locale.ROOT))
                || ASKS_FOR_IT.matcher(query.toLowerCase(Locale.ROOT)).find();
    }

    /** Refuses a column of which everything is wished and not everything can be had. */
    static void check(DisruptionWish wish, String column, Sut sut) {
        if (wish == DisruptionWish.REQUIRED) {
            new Disturbed(true, true).without(column, sut).ifPresent(decision -> {
                throw new ConfigurationException(
                        decision.reason() + System.lineSeparator() + "Said by " + DisruptionWish.OPTION + "=required",
                        "-D" + DisruptionWish.OPTION + "=auto, or let Touchstone start " + column + " by itself (no "
                                + "touchstone." + column + ".url)");
            });
        }
    }
}
