package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.FailureKind;
import java.util.List;

/**
 * Who lost a race was not told so in the right way.
 *
 * @param prize what they raced for
 * @param due how each who lost should fail
 * @param others how those who did not, failed
 */
public record WrongLosers(String prize, FailureKind due, List<String> others) implements FailureText {

    /** Copies the others. */
    public WrongLosers {
        others = List.copyOf(others);
    }

    @Override
    public String expected() {
        return "whoever does not win " + prize + " to fail " + due;
    }

    @Override
    public String but() {
        return "these failed otherwise: " + String.join("; ", others);
    }
}
