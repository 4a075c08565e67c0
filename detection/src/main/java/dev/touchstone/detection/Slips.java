package dev.touchstone.detection;

import dev.touchstone.detection.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What makes a detection run red, in words; the worst first. */
final class Slips {

    /** Of all behaviours, the part that may be idle at most, in percent. */
    static final int MOST_IDLE = 5;

    private Slips() {}

    static List<String> of(Findings findings) {
        List<String> slips = new ArrayList<>();
        canaries(findings, slips);
        sound(findings, slips);
        findings.faults().stream()
                .filter(each -> each.outcome() != Outcome.KILLED)
                .forEach(each -> slips.add(fault(each)));
        if (findings.idle().isJudged()) {
            idle(findings.idle(), slips);
        }
        return List.copyOf(slips);
    }

    private static void canaries(Findings findings, List<String> slips) {
        for (int i = 0; i < findings.canaries().size(); i++) {
            Finding canary = findings.canaries().get(i);
            Outcome expected = findings.expected().get(i);
            if (canary.outcome() != expected) {
                slips.add("CANARY    " + canary.fault().id() + " had to be told as \"" + expected.word()
                        + "\" and was told as \"" + canary.outcome().word() + "\": this run proves nothing"
                        + lines(canary.complaints()));
            }
        }
    }

    /** How many canaries the run told as it must. */
    static long heard(Findings findings) {
        return IntStream.range(0, findings.canaries().size())
                .filter(i -> findings.canaries().get(i).outcome()
                        == findings.expected().get(i))
                .count();
    }

    private static void sound(Findings findings, List<String> slips) {
        for (Findings.Sound sound : findings.sound()) {
            sound.observation().seen().forEach((id, seen) -> {
                if (seen.verdict().isRed()) {
                    slips.add("SOUND     " + sound.contract() + " " + id + " on "
                            + sound.observation().backend() + " is red where nothing is wrong: "
                            + seen.verdict().word() + ": " + seen.line());
                }
            });
        }
    }

    private static String fault(Finding finding) {
        String others = finding.isKilledByOthersOnly()
                ? " (noticed by others only: " + String.join(", ", finding.killers()) + ")"
                : "";
        return String.format("%-9s", finding.outcome().word().toUpperCase(Locale.ROOT)) + " "
                + finding.fault().id() + ": " + finding.fault().sentence() + others + lines(finding.complaints());
    }

    private static void idle(Findings.Idle idle, List<String> slips) {
        idle.found().stream()
                .filter(each -> !idle.listed().reasons().containsKey(each))
                .forEach(each ->
                        slips.add("IDLE      " + each + " kills nothing, and is not on the list of those that may"));
        NavigableSet<String> busy = new TreeSet<>(idle.listed().reasons().keySet());
        busy.removeAll(idle.found());
        busy.forEach(
                each -> slips.add("IDLE      " + each + " is listed as one that kills nothing, and kills: remove it"));
        if (idle.found().size() * 100 > MOST_IDLE * idle.behaviours()) {
            slips.add("IDLE      " + idle.found().size() + " of " + idle.behaviours()
                    + " behaviours kill nothing: more than " + MOST_IDLE + " %");
        }
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "\n            " + line).reduce("", String::concat);
    }
}
