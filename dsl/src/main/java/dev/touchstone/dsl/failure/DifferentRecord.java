package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * Who looks at a record does not find what was written.
 *
 * @param record which, e.g. {@code User "ann"}
 * @param differences the fields that are not as they should be
 */
public record DifferentRecord(String record, List<FieldDifference> differences) implements FailureText {

    /** Copies the differences. */
    public DifferentRecord {
        differences = List.copyOf(differences);
    }

    @Override
    public String expected() {
        return record + " to be found as it was written";
    }

    @Override
    public String but() {
        return "it differs:" + FieldDifference.table("expected", "found", differences);
    }
}
