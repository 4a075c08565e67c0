package dev.touchstone.junit;

import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.driver.api.registry.Deviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What one backend claims, for people. */
final class ClaimLines {

    private final int widest;

    private ClaimLines(Claims claims) {
        widest = claims.all().stream()
                .mapToInt(claim -> claim.contract().length())
                .max()
                .orElse(0);
    }

    static List<String> of(Claims claims) {
        ClaimLines table = new ClaimLines(claims);
        List<String> lines = new ArrayList<>();
        lines.add(claims.backend() + ": " + claims.description());
        claims.all().forEach(claim -> lines.addAll(table.of(claim)));
        if (claims.all().isEmpty()) {
            lines.add("  claims nothing");
        }
        return lines;
    }

    private List<String> of(Claim claim) {
        List<String> lines = new ArrayList<>();
        String since = claim.since().map(version -> "since " + version + "  ").orElse("");
        lines.add(
                row(claim.contract(), String.format("%-8s  %s", claim.support().word(), since + claim.how())));
        add(lines, "traits", traits(claim, false));
        add(lines, "limits", traits(claim, true));
        claim.links().forEach(link -> lines.add(row("", "link      " + link)));
        for (Deviation known : claim.deviations()) {
            lines.add(row(
                    "",
                    "deviates  " + known.id() + " until " + known.until() + ": " + known.reason() + ", "
                            + known.link()));
        }
        return lines;
    }

    private void add(List<String> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(row("", String.format("%-8s  %s", label, text)));
        }
    }

    private String row(String first, String rest) {
        return ("  " + first + " ".repeat(widest - first.length() + 2) + rest).stripTrailing();
    }

    private static String traits(Claim claim, boolean limits) {
        return claim.traits().all().entrySet().stream()
                .filter(trait -> trait.getValue() instanceof Long == limits)
                .map(ClaimLines::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(Map.Entry<String, Object> trait) {
        if (trait.getValue() instanceof Long number) {
            return trait.getKey() + String.format(Locale.ROOT, " %,d", number);
        }
        return trait.getValue().equals(true) ? trait.getKey() : trait.getKey() + " " + trait.getValue();
    }
}
