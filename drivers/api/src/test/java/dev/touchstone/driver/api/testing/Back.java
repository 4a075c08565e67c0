package dev.touchstone.driver.api.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Expects a client to find its server again. */
final class Back {

    /** In what time it is found, also by a slow machine whose server has first to see to many that have left again. */
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    /** How long an operation takes then, which on a slow machine takes longer. */
    private static final Duration SOON = Duration.ofSeconds(1).plus(Outcomes.SLOWNESS);

    private Back() {}

    /** Every operation is done once, however often that must be tried: what comes first on a client may take its time. */
    static void warmedUp(Map<String, Runnable> operations) {
        await("is warmed up").atMost(IN_TIME).untilAsserted(() -> Outcomes.done(Together.inTurn(operations)));
    }

    /** The first operation is done in time, however often it must be tried, and then each one at the first try. */
    static void awaited(Map<String, Runnable> operations) {
        Map.Entry<String, Runnable> first = operations.entrySet().iterator().next();
        await("is back")
                .atMost(IN_TIME)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> Outcomes.done(Together.inTurn(Map.of(first.getKey(), first.getValue()))));
        List<Outcome> outcomes = Together.inTurn(operations);
        Outcomes.done(outcomes);
        Outcomes.within(outcomes, SOON);
        Outcomes.done(Together.done(operations));
    }
}
