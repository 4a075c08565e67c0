package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * An operation answers another record than is stored.
 *
 * @param operation which
 * @param record of what, e.g. {@code User "ann"}
 * @param differences the fields that are stored otherwise than they were answered
 */
public record DifferentAnswer(String operation, String record, List<FieldDifference> differences)
        implements FailureText {

    /** Copies the differences. */
    public DifferentAnswer {
        differences = List.copyOf(differences);
    }

    @Override
    public String expected() {
        return operation + " to answer " + record + " as it is stored";
    }

    @Override
    public String but() {
        return "its answer differs:" + FieldDifference.table("stored", "answered", differences);
    }
}
