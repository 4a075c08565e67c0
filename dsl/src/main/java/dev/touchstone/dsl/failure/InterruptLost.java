package dev.touchstone.dsl.failure;

/**
 * A thread was interrupted in a call and does not know it any more.
 *
 * @param use the operation
 */
public record InterruptLost(String use) implements FailureText {

    @Override
    public String expected() {
        return "a thread interrupted in " + use + " to have its interrupt flag set afterwards";
    }

    @Override
    public String but() {
        return "the flag was cleared";
    }
}
