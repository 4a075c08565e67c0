package dev.touchstone.dsl.failure;

import java.time.Duration;

/**
 * Nobody was answered again after the trouble was over.
 *
 * @param who who tried
 * @param bound how long
 * @param last what came of the last try that ended
 */
public record NeverBack(String who, Duration bound, String last) implements FailureText {

    @Override
    public String expected() {
        return who + " to be answered again within " + Lasting.told(bound);
    }

    @Override
    public String but() {
        return "the last look saw " + last;
    }
}
