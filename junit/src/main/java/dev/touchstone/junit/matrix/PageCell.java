package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** One cell, packed for the page. */
final class PageCell {

    private static final int NO_REASON = -1;
    /** In the place of a story that did not fit. */
    private static final int NO_ROOM = 1;

    private final PageContract contract;
    private final Cell cell;
    private final Reasons reasons;
    private final Stories stories;

    PageCell(PageContract contract, Cell cell, Reasons reasons, Stories stories) {
        this.contract = contract;
        this.cell = cell;
        this.reasons = reasons;
        this.stories = stories;
    }

    void put(ObjectNode node) {
        Fields fields = new Fields(node);
        CellJson.head(cell, fields);
        node.put("reason", number(cell.reason()));
        if (cell.behaviours().isEmpty()) {
            return;
        }
        Double[] times = new Double[contract.places().size()];
        ArrayNode entries = fields.array("behaviours");
        for (BehaviourResult behaviour : cell.behaviours()) {
            Optional<Integer> place = contract.place(behaviour.id());
            if (place.isPresent() && isPlain(behaviour)) {
                times[place.get()] = behaviour.durationMs();
            } else {
                entry(behaviour, place, entries.addArray());
            }
        }
        ArrayNode ms = fields.array("ms");
        for (Double time : times) {
            if (time == null) {
                ms.addNull();
            } else {
                ms.add(Fields.rounded(time));
            }
        }
    }

    private void entry(BehaviourResult behaviour, Optional<Integer> place, ArrayNode entry) {
        place.ifPresentOrElse(entry::add, () -> entry.add(SafeText.of(behaviour.id())));
        entry.add(behaviour.verdict().word())
                .add(Fields.rounded(behaviour.durationMs()))
                .add(number(behaviour.reason()));
        Optional<ObjectNode> more = stories.of(behaviour);
        if (place.isEmpty()) {
            more.ifPresent(told -> told.put("name", SafeText.of(behaviour.name())));
        }
        more.filter(told -> !told.isEmpty()).ifPresent(entry::add);
        if (more.isEmpty()) {
            entry.add(NO_ROOM);
        }
    }

    /** A pass of which nothing is told but its time. */
    private static boolean isPlain(BehaviourResult behaviour) {
        return behaviour.verdict() == Verdict.PASS && behaviour.reason().isEmpty() && !Stories.hasMore(behaviour);
    }

    private int number(Optional<String> reason) {
        return reason.map(reasons::number).orElse(NO_REASON);
    }
}
