package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * An operation failed as it should, and changed something all the same.
 *
 * @param model whose records
 * @param changes what became of which record
 */
public record ChangedByRefusal(String model, List<String> changes) implements FailureText {

    private static final int TOLD = 5;

    /** Copies the changes. */
    public ChangedByRefusal {
        changes = List.copyOf(changes);
    }

    @Override
    public String expected() {
        return "nothing of " + model + " to change, as the operation failed";
    }

    @Override
    public String but() {
        String told = String.join("; ", changes.subList(0, Math.min(TOLD, changes.size())));
        return told + (changes.size() > TOLD ? "; and " + (changes.size() - TOLD) + " more" : "");
    }
}
