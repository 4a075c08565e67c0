package dev.touchstone.driver.api.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Expects a client to find its server again. */
final class Back {

    /** How soon that must be, which on a slow machine takes longer. */
    private static final Duration SOON = Duration.ofSeconds(1).plus(Outcomes.SLOWNESS);

    private Back() {}

    /** The first operation is done soon, however often it must be tried, and then each one at the first try. */
    static void awaited(Map<String, Runnable> operations) {
        Map.Entry<String, Runnable> first = operations.entrySet().iterator().next();
        await("is back")
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> Outcomes.done(Together.inTurn(Map.of(first.getKey(), first.getValue()))));
        List<Outcome> outcomes = Together.inTurn(operations);
        Outcomes.done(outcomes);
        Outcomes.within(outcomes, SOON);
        Outcomes.done(Together.done(operations));
    }
}
