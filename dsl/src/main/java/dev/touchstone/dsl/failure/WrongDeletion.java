package dev.touchstone.dsl.failure;

/**
 * A deletion said the contrary of what was so.
 *
 * @param record of what, e.g. {@code User "ann"}
 * @param present whether it was there
 */
public record WrongDeletion(String record, boolean present) implements FailureText {

    @Override
    public String expected() {
        return "deleting " + record + " to say that " + told(present);
    }

    @Override
    public String but() {
        return "it said that " + told(!present);
    }

    private static String told(boolean present) {
        return present ? "it was there" : "nothing was there";
    }
}
