package dev.touchstone.detection;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Finds the behaviours that kill nothing. One of a contract is called {@code contract/id}. A general one is one test for
 * several contracts: it is called by its id alone, and kills if it does in any of them.
 */
final class Idle {

    private Idle() {}

    static NavigableSet<String> all(Map<String, Suite> suites) {
        NavigableSet<String> all = new TreeSet<>();
        each(suites, (suite, id) -> all.add(name(suite, id)));
        return all;
    }

    static Findings.Idle of(
            DetectionOptions options, Map<String, Suite> suites, List<Finding> faults, IdleList listed) {
        NavigableSet<String> killers = new TreeSet<>();
        NavigableSet<String> killing = new TreeSet<>();
        for (Finding finding : faults) {
            Suite suite = suites.get(finding.fault().contract());
            finding.killers().forEach(id -> {
                killers.add(name(suite, id));
                killing.add(suite.contract() + "/" + id);
            });
        }
        NavigableSet<String> idle = all(suites);
        idle.removeAll(killers);
        NavigableSet<String> elsewhere = new TreeSet<>();
        each(suites, (suite, id) -> {
            String here = suite.contract() + "/" + id;
            if (killers.contains(name(suite, id)) && !killing.contains(here)) {
                elsewhere.add(here);
            }
        });
        boolean isWhole = options.full() && options.only().isEmpty();
        return new Findings.Idle(isWhole, all(suites).size(), idle, elsewhere, listed);
    }

    private static void each(Map<String, Suite> suites, BiConsumer<Suite, String> act) {
        suites.values().forEach(suite -> suite.behaviours().keySet().forEach(id -> act.accept(suite, id)));
    }

    private static String name(Suite suite, String id) {
        return suite.behaviours().get(id).isGeneral() ? id : suite.contract() + "/" + id;
    }
}
