package dev.touchstone.dsl.linear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Operations of one kind of which none is certain: which of them took effect does not matter, only how many. So they are
 * used in the order in which they were called, as the one called first can come wherever a later one can.
 */
final class Alike {

    private static final int NONE = -1;

    private final int[] kinds;
    private final int[] places;
    private final int[] used;

    Alike(List<? extends Timed<?>> operations) {
        this.kinds = new int[operations.size()];
        this.places = new int[operations.size()];
        Map<Object, Integer> kindOf = new HashMap<>();
        Map<Object, Integer> alike = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            Timed<?> operation = operations.get(i);
            kinds[i] = NONE;
            if (!operation.certain()) {
                kinds[i] = kindOf.computeIfAbsent(operation.what(), what -> kindOf.size());
                places[i] = alike.merge(operation.what(), 1, Integer::sum) - 1;
            }
        }
        this.used = new int[kindOf.size()];
    }

    /** Whether it is the next one of its kind. What is certain has no kind and is always due. */
    boolean isDue(int operation) {
        return kinds[operation] == NONE || used[kinds[operation]] == places[operation];
    }

    /** One more of its kind is used, or one less. */
    void count(int operation, int change) {
        used[kinds[operation]] += change;
    }

    /** How many of each kind are used. */
    int[] used() {
        return Arrays.copyOf(used, used.length);
    }
}
