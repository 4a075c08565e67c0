package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.sut.FaultProxy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a driver keeps in every operation while the wire to its server is harmed, and when it is healed. */
public interface WirePromises {

    /** The deadline of what is only slow. */
    Duration STANDARD = Duration.ofSeconds(4);

    /** Of this no value may be more than a part that a narrow wire takes through within half of the deadline. */
    int NARROW = 64 * 1024;

    /** On a slow machine a call may not have been sent when the wire breaks; but not so often. */
    int MOST_ROUNDS = 10;

    /** The driver. */
    BackendProvider driver();

    @Test
    default void over_a_stalled_wire_it_times_out_and_then_it_works_again() {
        try (Wired wired = Wired.of(driver())) {
            wired.wire().stall();
            for (int round = 0; round < 3; round++) {
                Outcomes.timedOut(Together.done(wired.operations()));
            }
            refused(FailureKind.TIMEOUT, wired::another);
            wired.healed();
        }
    }

    @Test
    default void over_a_stalled_wire_a_large_value_times_out_like_a_small_one() {
        try (Wired wired = Wired.of(driver())) {
            Map<String, Runnable> large =
                    Map.of("large", () -> wired.store().set("large", new byte[4 << 20]), "small", wired::look);
            wired.wire().stall();
            Outcomes.timedOut(Together.done(large));
            wired.healed();
        }
    }

    @Test
    default void an_answer_that_comes_drop_by_drop_times_out_and_is_nobody_elses() {
        try (Wired wired = Wired.of(driver())) {
            wired.store().set("large", new byte[1 << 20]);
            wired.wire().narrow(NARROW);
            Outcomes.timedOut(Together.done(Map.of("large", () -> wired.store().get("large"))));
            wired.healed();
        }
    }

    @Test
    default void over_a_wire_that_is_cut_it_is_unavailable_at_once_and_then_it_works_again() {
        try (Wired wired = Wired.of(driver())) {
            wired.wire().cut();
            Outcomes.failed(Together.done(wired.operations()), Outcomes.ENDED);
            Outcomes.refused(Together.done(wired.operations()));
            refused(FailureKind.UNAVAILABLE, wired::another);
            wired.healed();
        }
    }

    @Test
    default void what_waits_for_an_answer_when_the_wire_is_cut_fails_and_then_it_works_again() {
        broken(FaultProxy::cut);
    }

    @Test
    default void what_waits_for_an_answer_when_the_wire_is_reset_fails_and_then_it_works_again() {
        broken(FaultProxy::reset);
    }

    @Test
    default void what_waits_for_an_answer_when_the_wire_is_half_closed_fails_and_then_it_works_again() {
        broken(FaultProxy::halfClose);
    }

    private void broken(Consumer<FaultProxy> harm) {
        try (Wired wired = Wired.of(driver())) {
            for (Map<String, Runnable> few : Operations.inGroups(wired.operations())) { // else some are not sent yet
                Map<String, Runnable> left = few;
                for (int round = 0; !left.isEmpty(); round++) {
                    assertThat(round)
                            .as("rounds in which these were done over a broken wire: " + left.keySet())
                            .isLessThan(MOST_ROUNDS);
                    left = notOnTheirWay(wired, harm, left);
                }
            }
        }
    }

    /** Breaks the wire below these, and answers those that had sent nothing yet and were done afterwards. */
    private static Map<String, Runnable> notOnTheirWay(
            Wired wired, Consumer<FaultProxy> harm, Map<String, Runnable> few) {
        Outcomes.done(Together.done(few)); // else what lay idle may be tried first, and another be taken
        wired.wire().stall();
        Together calls = Together.begun(few).forAWhile();
        harm.accept(wired.wire());
        Map<String, Runnable> left = new LinkedHashMap<>(few);
        List<Outcome> failed =
                calls.outcomes().stream().filter(each -> each.failure() != null).toList();
        failed.forEach(each -> left.remove(each.operation()));
        Outcomes.failed(failed, Outcomes.ENDED);
        wired.healed();
        return left;
    }

    @Test
    default void where_new_connections_are_refused_the_open_ones_go_on() {
        try (Wired wired = Wired.of(driver())) {
            wired.wire().refuse();
            Outcomes.done(Together.inTurn(wired.operations()));
            refused(FailureKind.UNAVAILABLE, wired::another);
            wired.healed();
        }
    }

    @Test
    default void who_is_interrupted_on_a_stalled_wire_leaves_and_later_answers_are_their_own() {
        try (Wired wired = Wired.of(driver())) {
            wired.wire().stall();
            Together calls = Together.begun(wired.values().reads()).forAWhile().interrupted();
            Outcomes.failed(calls.outcomes(), Set.of(FailureKind.TIMEOUT));
            Outcomes.interrupted(calls.outcomes());
            wired.healed();
        }
    }

    @Test
    default void a_wire_that_delays_or_is_narrow_is_only_slow() {
        try (Wired wired = Wired.of(driver());
                Backend slow = wired.another(STANDARD)) {
            Map<String, Runnable> operations = wired.server().operations(slow);
            wired.wire().delay(Duration.ofMillis(100));
            Outcomes.done(Together.inTurn(operations));
            wired.wire().narrow(NARROW);
            Outcomes.done(Together.inTurn(operations));
            wired.healed();
        }
    }
}
