package dev.touchstone.dsl.linear;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Looks for an order in which each answer is right, as Wing and Gong do (Testing and Verifying Concurrent Objects, 1993):
 * of the operations that began before any other one ended, each may come next. As Lowe does (Testing for
 * Linearizability, 2017), it keeps which sets of operations with which state were tried, and tries none twice.
 *
 * <p>What only looks is taken as soon as it is right, as that harms nobody; what is not certain comes last, and only
 * where it changes something. No recursion, and an end to the effort.
 */
final class Search<S, O> {

    /** What came of it. */
    enum Result {
        /** There is an order. */
        ORDERED,
        /** There is none. */
        NONE,
        /** It took too much effort to tell. */
        GAVE_UP
    }

    private enum Phase {
        LOOKS,
        CHANGES,
        PERHAPS;

        boolean isLast() {
            return this == PERHAPS;
        }

        Phase next() {
            return this == LOOKS ? CHANGES : PERHAPS;
        }
    }

    private record Frame<S>(int operation, S before, Phase phase) {}

    private final SequentialModel<S, O> model;
    private final List<Timed<O>> operations;
    private final Outlook<S> outlook;
    private final Events events;
    private final Alike alike;
    private final TakenSet taken;
    private final Seen<S> seen = new Seen<>();
    private final Deque<Frame<S>> frames = new ArrayDeque<>();
    private S state;
    private Phase phase = Phase.LOOKS;
    private int event;
    private long left;

    /** Over operations in {@link Timed#ORDER}. */
    Search(SequentialModel<S, O> model, S start, List<Timed<O>> operations, Outlook<S> outlook) {
        this.model = model;
        this.state = start;
        this.operations = operations;
        this.outlook = outlook;
        this.events = new Events(operations);
        this.alike = new Alike(operations);
        this.taken = new TakenSet(operations.size());
        this.left = operations.stream().filter(Timed::certain).count();
    }

    /** Runs it, once, with at most so many attempts to put an operation next. */
    Result run(long effort) {
        event = events.first();
        for (long tries = 0; left > 0; ) {
            if (events.mayComeNext(event)) {
                if (++tries > effort) {
                    return Result.GAVE_UP;
                }
                event = attempt(event) ? events.first() : events.after(event);
            } else if (!phase.isLast()) {
                phase = phase.next();
                event = events.first();
            } else if (!backToTheLastChoice()) {
                return Result.NONE;
            }
        }
        return Result.ORDERED;
    }

    private boolean attempt(int number) {
        Timed<O> operation = operations.get(number);
        if (phaseOf(operation) != phase || !alike.isDue(number)) {
            return false;
        }
        Optional<S> after = model.after(state, operation.what());
        if (after.isEmpty() || (phase == Phase.PERHAPS && after.get().equals(state))) {
            return false;
        }
        count(number, operation.certain());
        if (!isWorthwhile(after.get())) {
            uncount(number, operation.certain());
            return false;
        }
        frames.push(new Frame<>(number, state, phase));
        events.take(number, operation.certain());
        state = after.get();
        phase = Phase.LOOKS;
        return true;
    }

    private Phase phaseOf(Timed<O> operation) {
        if (!operation.certain()) {
            return Phase.PERHAPS;
        }
        return model.onlyLooks(operation.what()) ? Phase.LOOKS : Phase.CHANGES;
    }

    private boolean isWorthwhile(S after) {
        if (phase == Phase.LOOKS) {
            return true;
        }
        boolean hopeless = !after.equals(state) && !outlook.mayLeave(state);
        return !hopeless && seen.add(taken, after, alike.used());
    }

    /** Who only looked was right to look then: there is nothing else to try in his place. */
    private boolean backToTheLastChoice() {
        while (!frames.isEmpty()) {
            Frame<S> frame = frames.pop();
            boolean certain = operations.get(frame.operation()).certain();
            events.putBack(frame.operation(), certain);
            uncount(frame.operation(), certain);
            state = frame.before();
            if (frame.phase() != Phase.LOOKS) {
                phase = frame.phase();
                event = events.after(frame.operation());
                return true;
            }
        }
        return false;
    }

    private void count(int number, boolean certain) {
        outlook.taken(number);
        if (certain) {
            taken.add(number);
            left--;
        } else {
            alike.count(number, 1);
        }
    }

    private void uncount(int number, boolean certain) {
        outlook.putBack(number);
        if (certain) {
            taken.remove(number);
            left++;
        } else {
            alike.count(number, -1);
        }
    }
}
