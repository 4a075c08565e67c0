package dev.touchstone.dsl.records;

/**
 * What each of many workers writes, round by round. Both are counted from 1.
 *
 * @param <T> the record class
 */
@FunctionalInterface
public interface Turns<T> {

    /** What the worker of this number writes in this round. */
    Given<? super T> of(int round, int worker);
}
