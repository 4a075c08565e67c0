package dev.touchstone.dsl.failure;

/**
 * A unique value is not held by just the record that has it.
 *
 * @param values the values
 * @param holder who is found by them
 * @param owner who has them
 */
public record DanglingClaim(String values, String holder, String owner) implements FailureText {

    @Override
    public String expected() {
        return values + " to be held by who has it, or free";
    }

    @Override
    public String but() {
        return owner + " has it, and by it " + holder + " is found";
    }
}
