package dev.touchstone.dsl.failure;

/**
 * Many put a whole record under one key at once, and what is there is nobody's.
 *
 * @param record which
 * @param writers how many wrote it
 * @param round the round, counted from 1
 * @param found what is there
 */
public record MixedRecord(String record, int writers, int round, String found) implements FailureText {

    @Override
    public String expected() {
        return record + " to be wholly what one of " + writers + " wrote";
    }

    @Override
    public String but() {
        return "in round " + round + " it is " + found;
    }
}
