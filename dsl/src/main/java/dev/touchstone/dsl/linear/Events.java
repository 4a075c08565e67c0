package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The begins and ends of operations in the order of time, from which operations are taken out and put back. The begin of
 * operation {@code i} is event {@code i}; what has no end has no second event.
 */
final class Events {

    private final int size;
    private final int[] next;
    private final int[] before;

    Events(List<? extends Timed<?>> operations) {
        this.size = operations.size();
        this.next = new int[2 * size + 1];
        this.before = new int[2 * size + 1];
        List<Integer> events = new ArrayList<>();
        IntStream.range(0, size).forEach(events::add);
        IntStream.range(0, size).filter(i -> operations.get(i).certain()).forEach(i -> events.add(size + i));
        Comparator<Integer> byTime = Comparator.comparingLong(event -> isBegin(event)
                ? operations.get(event).from()
                : operations.get(event - size).until());
        events.sort(byTime.thenComparing(event -> !isBegin(event))); // of one moment: they met
        int last = head();
        for (int event : events) {
            link(last, event);
            last = event;
        }
        link(last, head());
    }

    private void link(int one, int other) {
        next[one] = other;
        before[other] = one;
    }

    private int head() {
        return 2 * size;
    }

    private boolean isBegin(int event) {
        return event < size;
    }

    /** The first operation that is there. */
    int first() {
        return next[head()];
    }

    int after(int operation) {
        return next[operation];
    }

    /** Whether this is an operation that may come next, and not the end of one or of all. */
    boolean mayComeNext(int event) {
        return isBegin(event);
    }

    void take(int operation, boolean certain) {
        unlink(operation);
        if (certain) {
            unlink(size + operation);
        }
    }

    /** Only in the reverse order of the taking. */
    void putBack(int operation, boolean certain) {
        if (certain) {
            relink(size + operation);
        }
        relink(operation);
    }

    private void unlink(int event) {
        next[before[event]] = next[event];
        before[next[event]] = before[event];
    }

    private void relink(int event) {
        next[before[event]] = event;
        before[next[event]] = event;
    }
}
