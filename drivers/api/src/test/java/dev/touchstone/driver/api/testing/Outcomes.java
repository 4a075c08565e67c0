package dev.touchstone.driver.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.FailureKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is expected of calls while something is wrong with the server or with the wire, and afterwards. */
final class Outcomes {

    /** What things may take on a slow machine beyond their time. */
    static final Duration SLOWNESS = Duration.ofSeconds(2);

    /** What may be said of a request that was on its way when the end came. */
    static final Set<FailureKind> ENDED = Set.of(FailureKind.UNAVAILABLE, FailureKind.TIMEOUT);

    private Outcomes() {}

    /** All waited for an answer until their deadline. */
    static void timedOut(List<Outcome> outcomes) {
        failed(outcomes, Set.of(FailureKind.TIMEOUT));
        all("waits until the deadline", outcomes, each -> each.took().compareTo(TestServer.DEADLINE.dividedBy(2)) > 0);
    }

    /** All failed in time, each in one of these ways. */
    static void failed(List<Outcome> outcomes, Set<FailureKind> kinds) {
        all(
                "fails " + kinds,
                outcomes,
                each -> each.kind().filter(kinds::contains).isPresent());
        within(outcomes, TestServer.DEADLINE.plus(SLOWNESS));
    }

    /** All were refused, and did not wait for it until their deadline. */
    static void refused(List<Outcome> outcomes) {
        failed(outcomes, Set.of(FailureKind.UNAVAILABLE));
        within(outcomes, TestServer.DEADLINE);
    }

    /** All were done. */
    static void done(List<Outcome> outcomes) {
        all("is done", outcomes, each -> each.failure() == null);
    }

    /** All were over after this time. */
    static void within(List<Outcome> outcomes, Duration time) {
        all("is over within " + time, outcomes, each -> each.took().compareTo(time) < 0);
    }

    /** All left with their threads' flag set. */
    static void interrupted(List<Outcome> outcomes) {
        all("keeps its flag", outcomes, Outcome::interrupted);
    }

    private static void all(String what, List<Outcome> outcomes, Predicate<Outcome> rule) {
        assertThat(outcomes.stream().filter(rule.negate()))
                .as("those of which not each " + what)
                .isEmpty();
    }
}
