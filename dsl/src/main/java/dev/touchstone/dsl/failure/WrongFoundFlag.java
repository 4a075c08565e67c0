package dev.touchstone.dsl.failure;

/**
 * Whoever removed was told wrongly whether there was something to remove.
 *
 * @param name which
 * @param wanted whether something was there
 */
public record WrongFoundFlag(String name, boolean wanted) implements FailureText {

    @Override
    public String expected() {
        return "removing " + FailureText.quoted(name) + " to say that "
                + (wanted ? "it was there" : "nothing was there");
    }

    @Override
    public String but() {
        return wanted ? "it said that nothing was there" : "it said that it was there";
    }
}
