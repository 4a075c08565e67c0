package dev.touchstone.dsl.linear;

import java.util.Comparator;

/**
 * An operation and when it can have taken effect.
 *
 * @param what the operation with its answer
 * @param from not before this moment
 * @param until not after this moment
 * @param certain whether it did take effect; one that is not certain has no end
 */
record Timed<O>(O what, long from, long until, boolean certain) {

    /** Those that are certain first, each in the order of their begins. */
    static final Comparator<Timed<?>> ORDER =
            Comparator.<Timed<?>, Boolean>comparing(timed -> !timed.certain()).thenComparingLong(Timed::from);

    static <O> Timed<O> certain(O what, long from, long until) {
        return new Timed<>(what, from, until, true);
    }

    static <O> Timed<O> uncertain(O what, long from) {
        return new Timed<>(what, from, Long.MAX_VALUE, false);
    }

    /** The same times for something else. */
    <P> Timed<P> with(P other) {
        return new Timed<>(other, from, until, certain);
    }

    /** Whether it had certainly ended when the other one began. */
    boolean isBefore(Timed<?> other) {
        return certain && until < other.from;
    }
}
