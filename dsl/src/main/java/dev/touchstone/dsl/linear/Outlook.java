package dev.touchstone.dsl.linear;

/**
 * Sees when an order has become hopeless before it is tried to its end.
 *
 * @param <S> states
 */
interface Outlook<S> {

    /** The operation of this number is next in the order. */
    void taken(int operation);

    /** It is not after all. */
    void putBack(int operation);

    /** Whether all can still be well when this state is left, as far as can be told at once. */
    boolean mayLeave(S state);
}
