package dev.touchstone.detection;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds the behaviours that kill nothing; each is called {@code contract/id}. */
final class Idle {

    private Idle() {}

    static NavigableSet<String> all(Map<String, Suite> suites) {
        NavigableSet<String> all = new TreeSet<>();
        suites.forEach((contract, suite) -> suite.behaviours().keySet().forEach(id -> all.add(contract + "/" + id)));
        return all;
    }

    static Findings.Idle of(
            DetectionOptions options, NavigableMap<String, Suite> suites, List<Finding> faults, IdleList listed) {
        NavigableSet<String> judged = all(suites);
        NavigableSet<String> idle = new TreeSet<>(judged);
        faults.forEach(finding ->
                finding.killers().forEach(id -> idle.remove(finding.fault().contract() + "/" + id)));
        return new Findings.Idle(options.full() && options.only().isEmpty(), judged.size(), idle, listed);
    }
}
