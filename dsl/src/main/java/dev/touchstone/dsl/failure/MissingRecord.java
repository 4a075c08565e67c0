package dev.touchstone.dsl.failure;

/**
 * A record is not there.
 *
 * @param record which, e.g. {@code User "ann"}, or by what it was looked for
 */
public record MissingRecord(String record) implements FailureText {

    @Override
    public String expected() {
        return record + " to exist";
    }

    @Override
    public String but() {
        return "whoever looks finds nothing";
    }
}
