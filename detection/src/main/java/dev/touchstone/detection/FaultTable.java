package dev.touchstone.detection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The faults of one contract on the page: what is wrong, who noticed, and by which line. */
final class FaultTable {

    private static final int LONGEST = 300;

    private FaultTable() {}

    static String of(Findings findings, String contract) {
        List<Finding> faults = findings.of(contract);
        long killed = Findings.killed(faults);
        return "<details class=\"contract\" id=\"" + Html.text(contract) + "\""
                + (killed < faults.size() ? " open" : "")
                + "><summary><b>" + Html.text(contract) + "</b> <span class=\"num "
                + (killed < faults.size() ? "w fail" : "mut") + "\">" + killed + " of " + faults.size() + " caught, "
                + findings.suites().get(contract).behaviours().size() + " behaviours</span></summary>\n"
                + faults.stream().map(each -> row(each, each.outcome().word())).collect(Collectors.joining("\n"))
                + "</details>";
    }

    static String canaries(Findings findings) {
        return IntStream.range(0, findings.canaries().size())
                .mapToObj(i -> row(
                        findings.canaries().get(i),
                        findings.canaries().get(i).outcome().word() + ", expected "
                                + findings.expected().get(i).word()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Finding finding, String outcome) {
        String words = finding.fault().id().split("/", 2)[1];
        String lines = finding.trials().stream()
                .flatMap(trial -> finding.named().stream().map(id -> line(trial, id)))
                .collect(Collectors.joining("\n"));
        String sign = finding.outcome() == Finding.Outcome.KILLED ? "pass" : "fail";
        return "<article><h3 id=\"" + Html.text(finding.fault().id()) + "\"><span class=\"w " + sign + "\">"
                + Html.text(outcome) + "</span> <code>" + Html.text(words) + "</code></h3><p>"
                + Html.text(finding.fault().sentence()) + "</p>\n<ul>" + lines + "</ul></article>";
    }

    private static String line(Observation trial, String id) {
        Seen seen = trial.seen().get(id);
        return "<li><span class=\"m\">" + Html.text(id) + "</span> <span class=\"mut\">" + Html.text(trial.backend())
                + "</span> <b class=\"v-" + css(seen) + "\">" + seen.verdict().word() + "</b> <span class=\"but\">"
                + Html.text(cut(seen.line())) + "</span></li>";
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    /** A behaviour that failed did its work; one that passed is what must be looked at. */
    static String css(Seen seen) {
        if (seen.kills()) {
            return "kill";
        }
        return seen.isBeside() ? "beside" : seen.verdict().isRed() ? "error" : "green";
    }
}
