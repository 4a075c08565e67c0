package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a page tells of behaviours beside verdict, time and reason: in full as far as it has room, the worst first, then
 * without what led there, then not at all; it says what it leaves out.
 */
final class Stories {

    private static final int ROOM = 400_000;
    private static final int ROOM_FOR_ONE = 64_000;
    private static final int FEW = 5;

    private final IdentityHashMap<BehaviourResult, ObjectNode> told = new IdentityHashMap<>();
    private int taken;

    Stories(Matrix matrix) {
        matrix.cells().stream()
                .flatMap(cell -> cell.behaviours().stream())
                .filter(Stories::hasMore)
                .sorted(Comparator.comparing(BehaviourResult::verdict))
                .forEach(behaviour -> told.put(behaviour, fitting(behaviour)));
    }

    /** Never null, and empty where there is nothing to tell. */
    ObjectNode of(BehaviourResult behaviour) {
        return told.getOrDefault(behaviour, JsonNodeFactory.instance.objectNode());
    }

    private static boolean hasMore(BehaviourResult behaviour) {
        return behaviour.failure().isPresent()
                || behaviour.deviation().isPresent()
                || !behaviour.cases().isEmpty();
    }

    private ObjectNode fitting(BehaviourResult behaviour) {
        return fits(CellJson.more(behaviour))
                .or(() -> fits(CellJson.more(shortened(behaviour)).put("cut", true)))
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("cut", true));
    }

    private Optional<ObjectNode> fits(ObjectNode story) {
        int size = story.toString().getBytes(StandardCharsets.UTF_8).length;
        if (size > ROOM_FOR_ONE || taken + size > ROOM) {
            return Optional.empty();
        }
        taken += size;
        return Optional.of(story);
    }

    private static BehaviourResult shortened(BehaviourResult behaviour) {
        List<BehaviourResult.CaseResult> cases = behaviour.cases();
        return new BehaviourResult(
                behaviour.id(),
                behaviour.name(),
                behaviour.verdict(),
                behaviour.durationMs(),
                behaviour.reason(),
                behaviour.failure().map(Failure::withoutHistory),
                cases.subList(0, Math.min(FEW, cases.size())),
                behaviour.deviation());
    }
}
