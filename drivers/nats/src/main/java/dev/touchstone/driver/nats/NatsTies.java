package dev.touchstone.driver.nats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who refers to a record, as the records that do have told it. */
record NatsTies(NatsUnit unit) {

    /** So many records are asked about one by one; more of one model are looked for among all ties to that model. */
    private static final int FEW = 3;

    /** The records that refer to these ones, which are going to be deleted, and do so to the end. */
    Set<String> referring(Set<String> targets) throws Exception {
        unit.keepUntied(targets);
        List<String> ties = to(targets);
        unit.want(ties);
        Set<String> ids = new LinkedHashSet<>();
        for (String tie : ties) {
            unit.read(tie).ifPresent(ids::add);
        }
        unit.want(ids.stream().map(unit.nats().names()::record).toList());
        return ids;
    }

    /** The names of all ties to these records that there are or were. */
    List<String> to(Set<String> targets) throws Exception {
        NatsRecordNames names = unit.nats().names();
        Map<String, List<String>> byModel = new HashMap<>();
        targets.forEach(id -> byModel.computeIfAbsent(NatsRecordNames.model(id), model -> new ArrayList<>())
                .add(id));
        List<String> ties = new ArrayList<>();
        for (Map.Entry<String, List<String>> model : byModel.entrySet()) {
            if (model.getValue().size() <= FEW) {
                for (String id : model.getValue()) {
                    ties.addAll(unit.nats().subjects().known(names.ties(id)));
                }
            } else {
                unit.nats().subjects().known(names.ties(model.getKey() + ".*")).stream()
                        .filter(tie -> targets.contains(names.target(tie)))
                        .forEach(ties::add);
            }
        }
        return ties;
    }
}
