package dev.touchstone.dsl.failure;

/**
 * A thread read what it had not written, under a name that is its own alone.
 *
 * @param worker who read
 * @param name where
 * @param wanted what it had written
 * @param found what it read
 */
public record CrossedReplies(int worker, String name, String wanted, String found) implements FailureText {

    @Override
    public String expected() {
        return "worker " + worker + " to read its own " + wanted + " under " + FailureText.quoted(name);
    }

    @Override
    public String but() {
        return "it read " + found;
    }
}
