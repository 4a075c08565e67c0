package dev.touchstone.junit.matrix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page tells of behaviours beside verdict, time and reason: in full as far as it has room, the worst first, then
 * without what led there, then not at all.
 */
final class Stories {

    private static final int ROOM = 300_000;
    private static final int ROOM_FOR_ONE = 64_000;
    private static final int FEW = 5;

    private final IdentityHashMap<BehaviourResult, Optional<ObjectNode>> told = new IdentityHashMap<>();
    private int taken;

    Stories(Matrix matrix) {
        matrix.cells().stream()
                .flatMap(cell -> cell.behaviours().stream())
                .filter(Stories::hasMore)
                .sorted(Comparator.comparing(BehaviourResult::verdict))
                .forEach(behaviour -> told.put(behaviour, fitting(behaviour)));
    }

    /** An object with nothing in it where there is nothing to tell; empty where there was no room. */
    Optional<ObjectNode> of(BehaviourResult behaviour) {
        return told.getOrDefault(behaviour, Optional.of(JsonNodeFactory.instance.objectNode()));
    }

    /** Whether there is anything to tell of it. */
    static boolean hasMore(BehaviourResult behaviour) {
        return behaviour.failure().isPresent()
                || behaviour.deviation().isPresent()
                || !behaviour.notes().isEmpty()
                || !behaviour.cases().isEmpty();
    }

    private Optional<ObjectNode> fitting(BehaviourResult behaviour) {
        return fitting(behaviour, false).or(() -> fitting(shortened(behaviour), true));
    }

    private Optional<ObjectNode> fitting(BehaviourResult behaviour, boolean isCut) {
        int room = Math.min(ROOM_FOR_ONE, ROOM - taken);
        if (letters(behaviour) > room) {
            return Optional.empty(); // without making it first: there may be thousands
        }
        ObjectNode story = CellJson.more(behaviour);
        if (isCut) {
            story.put("cut", true);
        }
        int size = story.toString().getBytes(StandardCharsets.UTF_8).length;
        taken += size <= room ? size : 0;
        return size <= room ? Optional.of(story) : Optional.empty();
    }

    /** About how long a story is: never more than it takes in the end, but for texts that are cut. */
    private static long letters(BehaviourResult behaviour) {
        Stream<String> texts = Stream.concat(
                behaviour.cases().stream().flatMap(each -> Stream.of(each.name(), each.reason())),
                behaviour.failure().stream().flatMap(Stories::texts));
        return texts.mapToLong(text -> Math.min(text.length(), SafeText.LONGEST))
                .sum();
    }

    private static Stream<String> texts(Failure failure) {
        return Stream.concat(
                Stream.of(failure.expected(), failure.but(), failure.again()),
                failure.shortened().history().stream().flatMap(step -> Stream.of(step.op(), step.outcome())));
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
                behaviour.deviation(),
                behaviour.notes());
    }
}
