package dev.touchstone.dsl.failure;

/**
 * Names came in another order than that of their bytes.
 *
 * @param listing what lists
 * @param first what came first of two
 * @param then what came after it, and should have come before
 */
public record WrongOrder(String listing, String first, String then) implements FailureText {

    @Override
    public String expected() {
        return listing + " to come in the order of their names' bytes";
    }

    @Override
    public String but() {
        return FailureText.quoted(first) + " came before " + FailureText.quoted(then);
    }
}
