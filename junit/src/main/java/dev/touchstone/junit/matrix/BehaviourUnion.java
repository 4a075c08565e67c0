package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The behaviours that two cells tell.
 *
 * @param behaviours each once, with the worse of its verdicts
 * @param shared whether both tell one of them
 * @param contradicting the ids of those on which they do not agree
 */
record BehaviourUnion(List<BehaviourResult> behaviours, boolean shared, List<String> contradicting) {

    static BehaviourUnion of(List<BehaviourResult> ours, List<BehaviourResult> theirs) {
        Map<String, BehaviourResult> all = new LinkedHashMap<>();
        ours.forEach(each -> all.put(each.id(), each));
        boolean shared = false;
        List<String> contradicting = new ArrayList<>();
        for (BehaviourResult each : theirs) {
            BehaviourResult known = all.putIfAbsent(each.id(), each);
            if (known != null) {
                shared = true;
                if (known.verdict() != each.verdict()) {
                    contradicting.add(each.id());
                    all.put(each.id(), known.verdict().compareTo(each.verdict()) < 0 ? known : each);
                }
            }
        }
        return new BehaviourUnion(List.copyOf(all.values()), shared, contradicting);
    }
}
