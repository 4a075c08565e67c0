package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.BackendException;
import java.util.List;

/**
 * A failure is not about the fields that it should name.
 *
 * @param wanted the fields that it should name
 * @param came the failure
 */
public record WrongField(List<String> wanted, BackendException came) implements FailureText {

    /** Copies the fields. */
    public WrongField {
        wanted = List.copyOf(wanted);
    }

    @Override
    public String expected() {
        return "a failure on " + String.join(" and ", wanted);
    }

    @Override
    public String but() {
        String fields = came.fields().isEmpty() ? "no field" : String.join(" and ", came.fields());
        return "it is on " + fields + ": " + came.getMessage();
    }
}
