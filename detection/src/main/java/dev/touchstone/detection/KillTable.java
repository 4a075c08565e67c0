package dev.touchstone.detection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Fault × behaviour of one contract on the page: who killed what, the named one or another. */
final class KillTable {

    static final String LEGEND =
            "<p class=\"facts legend\">Below, x: a behaviour that the fault names failed; a dot: one that it"
                    + " does not name failed too; o: one that it names did not fail; !: an error.</p>\n";

    private KillTable() {}

    static String of(Findings findings, String contract) {
        List<Finding> faults = findings.of(contract);
        Suite suite = findings.suites().get(contract);
        String head = suite.behaviours().entrySet().stream()
                .map(each -> "<th scope=\"col\" title=\""
                        + Html.text(each.getValue().sentence()) + "\">" + Html.text(each.getKey()) + "</th>")
                .collect(Collectors.joining());
        String rows = faults.stream().map(each -> row(each, suite)).collect(Collectors.joining("\n"));
        String sums = suite.behaviours().keySet().stream()
                .map(id -> "<td class=\"num\">"
                        + faults.stream()
                                .filter(each -> each.killers().contains(id))
                                .count() + "</td>")
                .collect(Collectors.joining());
        return "<h2>" + Html.text(contract)
                + ": who kills what</h2><div class=\"wide\" tabindex=\"0\"><table class=\"kills\"><thead><tr><td></td>"
                + head + "</tr></thead><tbody>" + rows + "</tbody><tfoot><tr><th scope=\"row\">kills</th>" + sums
                + "</tr></tfoot></table></div>";
    }

    private static String row(Finding finding, Suite suite) {
        String cells = suite.behaviours().keySet().stream()
                .map(id -> cell(finding, id))
                .collect(Collectors.joining());
        return "<tr><th scope=\"row\">" + Html.text(finding.fault().id().split("/", 2)[1]) + "</th>" + cells + "</tr>";
    }

    private static String cell(Finding finding, String id) {
        String css = finding.seen(id)
                .map(FaultTable::css)
                .min(Comparator.comparingInt(KillTable::rank))
                .orElse("none");
        boolean named = finding.named().contains(id);
        String sign = css.equals("kill") ? (named ? "x" : "·") : css.equals("error") ? "!" : named ? "o" : "";
        return "<td class=\"k-" + css + (named ? " named" : "") + "\">" + sign + "</td>";
    }

    private static int rank(String css) {
        return List.of("kill", "error", "green", "beside").indexOf(css);
    }
}
