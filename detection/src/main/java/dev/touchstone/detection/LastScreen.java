package dev.touchstone.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The whole run in one screen. */
final class LastScreen {

    private static final int MOST_SLIPS = 12;

    private LastScreen() {}

    static List<String> of(Findings findings, List<String> reports) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(line("%-26s %10s %7s %7s", "", "behaviours", "faults", "killed"));
        findings.suites()
                .forEach((contract, suite) -> lines.add(line(
                        "%-26s %10d %7d %7d",
                        contract,
                        suite.behaviours().size(),
                        findings.of(contract).size(),
                        Findings.killed(findings.of(contract)))));
        long canaries = Slips.heard(findings);
        lines.add(line(
                "%-26s %d of %d as they must",
                "canaries", canaries, findings.canaries().size()));
        if (findings.idle().isJudged()) {
            lines.add(line(
                    "%-26s %d of %d, %d of them allowed",
                    "behaviours that kill none",
                    findings.idle().found().size(),
                    findings.idle().behaviours(),
                    findings.idle().listed().reasons().size()));
            lines.add(line(
                    "%-26s %d times in one contract and not in another",
                    "general ones that kill", findings.idle().elsewhere().size()));
        }
        List<String> slips = Slips.of(findings);
        slips.stream().limit(MOST_SLIPS).flatMap(String::lines).forEach(lines::add);
        if (slips.size() > MOST_SLIPS) {
            lines.add("and " + (slips.size() - MOST_SLIPS) + " more, which are in the report");
        }
        reports.forEach(report -> lines.add("Report    " + report));
        lines.add(lastWords(findings, slips));
        return lines;
    }

    static String lastWords(Findings findings, List<String> slips) {
        return line(
                "%-9s %d of %d faults killed in %.1f s%s",
                slips.isEmpty() ? "GREEN" : "RED",
                Findings.killed(findings.faults()),
                findings.faults().size(),
                findings.millis() / 1e3,
                slips.isEmpty() ? "" : "; not right: " + slips.size());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
