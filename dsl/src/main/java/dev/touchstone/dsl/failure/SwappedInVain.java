package dev.touchstone.dsl.failure;

/**
 * A change was made though things were not as believed.
 *
 * @param change which, e.g. {@code swapping "colour"}
 */
public record SwappedInVain(String change) implements FailureText {

    @Override
    public String expected() {
        return change + " to be refused";
    }

    @Override
    public String but() {
        return "it was said to be done";
    }
}
