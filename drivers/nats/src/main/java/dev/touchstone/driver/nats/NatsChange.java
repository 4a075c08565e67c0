package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.records.RecordFailures;
import dev.touchstone.driver.api.records.StoredModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One record before and after a write, with what it alone has and the ties that come and go with that.
 *
 * @param id the record
 * @param before what it was; none if it was not there
 * @param next what it is to be; none if it is to go
 */
record NatsChange(String id, Optional<NatsRow> before, Optional<NatsRow> next) {

    /** All cells beside its own that have to be looked at. */
    Set<String> cells(NatsRecordNames names) {
        Set<String> cells = new TreeSet<>();
        cells.addAll(claims(next).keySet());
        cells.addAll(claims(before).keySet());
        cells.addAll(ties(next));
        cells.addAll(ties(before));
        next.ifPresent(row -> row.model()
                .references()
                .forEach(link -> row.target(link).map(names::record).ifPresent(cells::add)));
        return cells;
    }

    /** Gives up what it has no longer; others may take it in the same unit. */
    void release(NatsUnit unit) throws Exception {
        Set<String> gone = new TreeSet<>(claims(before).keySet());
        gone.addAll(ties(before));
        gone.removeAll(claims(next).keySet());
        gone.removeAll(ties(next));
        for (String cell : gone) {
            unit.write(cell, Optional.empty());
        }
        unit.write(unit.nats().names().record(id), next.map(NatsRow::text));
    }

    /** Takes what it has from now on. @return the rule of what another one has */
    Optional<List<String>> claim(NatsUnit unit) throws Exception {
        for (Map.Entry<String, List<String>> claim : claims(next).entrySet()) {
            if (!claims(before).containsKey(claim.getKey())) {
                Optional<String> owner = unit.read(claim.getKey());
                if (owner.isPresent() && !owner.get().equals(id)) {
                    return Optional.of(claim.getValue());
                }
                unit.write(claim.getKey(), Optional.of(id));
            }
        }
        for (String tie : ties(next)) {
            if (!ties(before).contains(tie)) {
                unit.write(tie, Optional.of(id));
            }
        }
        return Optional.empty();
    }

    /** Checks, when all rows are there, that what it refers to anew is there, and sees to it that it stays. */
    void refer(NatsUnit unit, String operation) throws Exception {
        if (next.isEmpty()) {
            return;
        }
        for (StoredModel.Link link : next.get().model().references()) {
            Optional<String> target = next.get().target(link);
            boolean old = before.isPresent() && before.get().target(link).equals(target);
            if (target.isPresent() && !old) {
                String parent = unit.nats().names().record(target.get());
                if (unit.read(parent).isEmpty()) {
                    throw RecordFailures.orphan(operation, next.get().model(), link);
                }
                unit.keep(parent);
            }
        }
    }

    private static Map<String, List<String>> claims(Optional<NatsRow> row) {
        return row.map(NatsRow::claims).orElse(Map.of());
    }

    private static Set<String> ties(Optional<NatsRow> row) {
        return row.map(NatsRow::ties).orElse(Set.of());
    }
}
