package dev.touchstone.dsl.failure;

/**
 * The question whether a name exists got the wrong answer.
 *
 * @param name which
 * @param wanted the right answer
 */
public record WrongExistence(String name, boolean wanted) implements FailureText {

    @Override
    public String expected() {
        return FailureText.quoted(name) + (wanted ? " to exist" : " not to exist");
    }

    @Override
    public String but() {
        return wanted ? "it was said not to exist" : "it was said to exist";
    }
}
