package dev.touchstone.dsl.failure;

/**
 * Somebody saw a part of what was to become visible as a whole.
 *
 * @param reader who
 * @param newName where something new was seen first
 * @param generation which generation that was
 * @param oldName where something older was seen afterwards
 * @param older which generation that was
 */
public record HalfSeen(int reader, String newName, int generation, String oldName, int older) implements FailureText {

    @Override
    public String expected() {
        return "whoever saw one write of a transaction to see all of them";
    }

    @Override
    public String but() {
        return "reader " + reader + " saw generation " + generation + " in " + FailureText.quoted(newName)
                + ", and afterwards generation " + older + " in " + FailureText.quoted(oldName);
    }
}
