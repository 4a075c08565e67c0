package dev.touchstone.dsl.linear;

/**
 * An operation as it is told, and what follows from it for the order.
 *
 * @param told what its caller saw
 * @param timed what it says about its key, and when it can have taken effect
 */
record Entry(Operation told, Timed<Step> timed) {

    Step step() {
        return timed.what();
    }

    Entry with(Step step) {
        return new Entry(told, timed.with(step));
    }

    /** The same, known to have taken effect by this moment. */
    Entry certainBy(long moment) {
        return new Entry(told, Timed.certain(step(), timed.from(), moment));
    }

    /** Whether it has an effect, and nobody knows whether it took it. */
    boolean isPerhaps() {
        return !timed.certain();
    }
}
