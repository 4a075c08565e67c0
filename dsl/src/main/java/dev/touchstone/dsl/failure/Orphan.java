package dev.touchstone.dsl.failure;

/**
 * A record refers to one that is not there.
 *
 * @param record which
 * @param field by which field
 * @param parent to what
 * @param round in which round of a race, counted from 1
 */
public record Orphan(String record, String field, String parent, int round) implements FailureText {

    @Override
    public String expected() {
        return "no record to refer to one that is not there";
    }

    @Override
    public String but() {
        return "in round " + round + " " + record + " was left, whose " + field + " is " + parent + ", which is gone";
    }
}
