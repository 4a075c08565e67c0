package dev.touchstone.dsl.failure;

import java.time.Duration;

/**
 * The time that something has left became longer by itself.
 *
 * @param name what
 * @param earlier what it had left at first
 * @param later what it had left afterwards
 */
public record TimeLeftRose(String name, Duration earlier, Duration later) implements FailureText {

    @Override
    public String expected() {
        return "the time left to " + FailureText.quoted(name) + " never to rise";
    }

    @Override
    public String but() {
        return "it rose from " + Lasting.told(earlier) + " to " + Lasting.told(later);
    }
}
