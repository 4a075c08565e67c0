package dev.touchstone.detection;

import dev.touchstone.junit.matrix.MatrixHtml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows people what a detection run found, in one page that needs no other file, no script and no network. */
final class DetectionHtml {

    private DetectionHtml() {}

    /** @param hasMatrix whether {@code matrix.html} lies beside it */
    static String text(Findings findings, boolean hasMatrix) {
        List<String> slips = Slips.of(findings);
        return resource("detection.html")
                .replace("@style@", MatrixHtml.styles() + resource("detection.css"))
                .replace("@matrix@", hasMatrix ? " · <a href=\"matrix.html\">matrix</a>" : "")
                .replace("@facts@", facts(findings))
                .replace("@ok@", slips.isEmpty() ? "ok" : "")
                .replace("@colour@", slips.isEmpty() ? "Green" : "Red")
                .replace(
                        "@score@",
                        Findings.killed(findings.faults()) + " of "
                                + findings.faults().size() + " faults caught")
                .replace("@where@", Html.text(where(findings)))
                .replace("@slips@", slips(slips))
                .replace("@contracts@", all(findings, FaultTable::of))
                .replace("@matrices@", findings.options().full() ? KillTable.LEGEND + all(findings, KillTable::of) : "")
                .replace("@idle@", idle(findings.idle()))
                .replace("@canaries@", FaultTable.canaries(findings));
    }

    private interface Part {
        String of(Findings findings, String contract);
    }

    private static String all(Findings findings, Part part) {
        return findings.suites().keySet().stream()
                .map(contract -> part.of(findings, contract))
                .collect(Collectors.joining("\n"));
    }

    private static String facts(Findings findings) {
        return String.format(
                Locale.ROOT,
                "%s UTC · %.1f s",
                findings.started().toString().substring(0, 16).replace('T', ' '),
                findings.millis() / 1e3);
    }

    private static String where(Findings findings) {
        return "Each fault was put into " + DetectionMarkdown.where(findings) + ", and "
                + (findings.options().full() ? "its whole contract" : "what it names")
                + " was run: it is caught when each behaviour that it names fails. " + Slips.heard(findings) + " of "
                + findings.canaries().size() + " canaries were told as they must be.";
    }

    private static String slips(List<String> slips) {
        return slips.isEmpty()
                ? ""
                : "<ol class=\"slips\">"
                        + slips.stream()
                                .map(slip -> "<li>" + Html.text(slip.replaceAll("\\s*\\R\\s*", " · ")) + "</li>")
                                .collect(Collectors.joining("\n"))
                        + "</ol>";
    }

    private static String idle(Findings.Idle idle) {
        if (!idle.isJudged()) {
            return "";
        }
        String rows = idle.found().stream()
                .map(each -> "<tr><th>" + Html.text(each) + "</th><td>"
                        + Html.text(idle.listed().reasons().getOrDefault(each, "no reason is given")) + "</td></tr>")
                .collect(Collectors.joining("\n"));
        return "<h2>" + idle.found().size() + " of " + idle.behaviours()
                + " behaviours kill no fault</h2>\n<table class=\"list\">" + rows + "</table>";
    }

    private static String resource(String name) {
        try (InputStream stream = DetectionHtml.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the page's part " + name + " is not in this jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the page's part " + name, unreadable);
        }
    }
}
