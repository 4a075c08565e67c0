package dev.touchstone.detection;

import dev.touchstone.junit.matrix.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a detection run in a pull request: the score, what is not right, and each fault with its red lines. */
final class DetectionMarkdown {

    private static final int LONGEST = 300;

    private DetectionMarkdown() {}

    static String text(Findings findings) {
        List<String> parts = new ArrayList<>();
        parts.add("## " + (findings.isRed() ? "❌ " : "✅ ") + Findings.killed(findings.faults()) + " of "
                + findings.faults().size() + " faults caught\n");
        parts.add(String.format(
                Locale.ROOT,
                "Put into %s, %s, %.1f s; %d of %d canaries told as they must be.%n",
                where(findings),
                findings.options().full() ? "against whole contracts" : "against the behaviours that they name",
                findings.millis() / 1e3,
                Slips.heard(findings),
                findings.canaries().size()));
        parts.add(Markdown.table(
                List.of("contract", "behaviours", "faults", "killed"),
                findings.suites().entrySet().stream()
                        .map(each -> List.of(
                                Markdown.code(each.getKey()),
                                "" + each.getValue().behaviours().size(),
                                "" + findings.of(each.getKey()).size(),
                                "" + Findings.killed(findings.of(each.getKey()))))
                        .toList()));
        List<String> slips = Slips.of(findings);
        if (!slips.isEmpty()) {
            parts.add("Not right:\n\n"
                    + Markdown.block(slips.stream().flatMap(String::lines).toList()));
        }
        findings.suites().keySet().forEach(contract -> parts.add(contract(findings, contract)));
        return String.join("\n", parts);
    }

    static String where(Findings findings) {
        boolean servers =
                findings.faults().stream().anyMatch(each -> each.fault().needsServer());
        return findings.options().backend()
                + (servers
                        ? ", and into "
                                + String.join(" and ", findings.options().servers())
                        : "");
    }

    private static String contract(Findings findings, String contract) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings.of(contract)) {
            for (Observation trial : finding.trials()) {
                finding.named().forEach(id -> rows.add(row(finding, trial, id)));
            }
        }
        List<String> head = List.of("fault", "is wrong", "behaviour", "on", "verdict", "what it said");
        return Markdown.details(
                contract + ": " + Findings.killed(findings.of(contract)) + " of "
                        + findings.of(contract).size(),
                Markdown.table(head, rows));
    }

    private static List<String> row(Finding finding, Observation trial, String id) {
        Seen seen = trial.seen().get(id);
        return List.of(
                Markdown.code(finding.fault().id().split("/", 2)[1]),
                Markdown.text(finding.fault().sentence()),
                id,
                Markdown.text(trial.backend()),
                seen.verdict().word(),
                Markdown.text(seen.line(), LONGEST));
    }
}
