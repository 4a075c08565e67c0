package dev.touchstone.dsl.failure;

/**
 * A record is there that should not be.
 *
 * @param record which, e.g. {@code User "ann"}, or by what it was looked for
 * @param where how it was found, e.g. {@code by its key}
 * @param found what it holds
 */
public record UnexpectedRecord(String record, String where, String found) implements FailureText {

    @Override
    public String expected() {
        return record + " not to exist";
    }

    @Override
    public String but() {
        return "whoever looks " + where + " finds " + found;
    }
}
