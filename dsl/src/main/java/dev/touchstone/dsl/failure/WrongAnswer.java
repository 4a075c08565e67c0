package dev.touchstone.dsl.failure;

/**
 * An operation that answers yes or no gave the wrong answer.
 *
 * @param operation what was done, e.g. {@code lifting the deadline of "colour"}
 * @param yes what yes means, e.g. {@code that it had one}
 * @param no what no means
 * @param wanted whether yes was due
 */
public record WrongAnswer(String operation, String yes, String no, boolean wanted) implements FailureText {

    @Override
    public String expected() {
        return operation + " to say " + (wanted ? yes : no);
    }

    @Override
    public String but() {
        return "it said " + (wanted ? no : yes);
    }
}
