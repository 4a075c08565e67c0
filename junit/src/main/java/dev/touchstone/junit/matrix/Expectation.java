package dev.touchstone.junit.matrix;

import java.util.List;

/**
 * What the merged files owe together: a job that wrote no file is missed only by those who know that it was to run.
 *
 * @param columns names of columns
 * @param contracts ids of contracts, or data models
 */
public record Expectation(List<String> columns, List<String> contracts) {

    /** Whatever the files tell of. */
    public static final Expectation NOTHING = new Expectation(List.of(), List.of());

    /** Copies both. */
    public Expectation {
        columns = List.copyOf(columns);
        contracts = List.copyOf(contracts);
    }
}
