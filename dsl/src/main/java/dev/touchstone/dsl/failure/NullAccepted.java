package dev.touchstone.dsl.failure;

/**
 * A null went in.
 *
 * @param operation the operation that took it
 * @param came what it did instead
 */
public record NullAccepted(String operation, String came) implements FailureText {

    @Override
    public String expected() {
        return "a NullPointerException from " + operation + " of null";
    }

    @Override
    public String but() {
        return came;
    }
}
