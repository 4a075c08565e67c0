package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.sut.Disruption;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a driver keeps in every operation while its server is stopped, killed or frozen, and when it is back. */
public interface OutagePromises {

    /** The driver. */
    BackendProvider driver();

    @Test
    default void what_was_acknowledged_before_a_kill_is_there_after_the_restart() {
        try (TestServer server = TestServer.durable(driver());
                Backend client = server.open()) {
            KeyValueBasic store = Bench.in(client, "t1");
            assertThat(client.traits().lost()).as("durable is given").isEmpty();
            for (int i = 0; i < 100; i++) {
                store.set("key" + i, bytes("red"));
            }
            server.disruption().kill();
            server.disruption().restart();
            Back.awaited(server.operations(client));
            for (int i = 0; i < 100; i++) {
                assertThat(store.get("key" + i)).contains(bytes("red"));
            }
        }
    }

    @Test
    default void while_the_server_is_killed_it_is_unavailable_at_once_and_then_it_works_again() {
        goneAndBack(Disruption::kill);
    }

    @Test
    default void while_the_server_is_stopped_it_is_unavailable_at_once_and_then_it_works_again() {
        goneAndBack(Disruption::stop);
    }

    private void goneAndBack(Consumer<Disruption> end) {
        try (TestServer server = TestServer.fast(driver());
                Backend client = server.open()) {
            Map<String, Runnable> operations = server.operations(client);
            Outcomes.done(Together.done(operations));
            end.accept(server.disruption());
            Outcomes.failed(Together.done(operations), Outcomes.ENDED); // who has not yet heard of it may wait in vain
            Outcomes.refused(Together.done(operations));
            refused(FailureKind.UNAVAILABLE, server::openAtOnce);

            server.disruption().restart();
            server.open().close(); // makes anew what a server that is not durable has forgotten
            Back.awaited(operations);
        }
    }

    @Test
    default void while_the_server_is_frozen_it_times_out_however_long_that_is_and_then_it_works_again() {
        try (TestServer server = TestServer.fast(driver());
                Backend client = server.open()) {
            Map<String, Runnable> operations = server.operations(client);
            Outcomes.done(Together.done(operations));
            server.disruption().freeze();
            for (int round = 0; round < 5; round++) {
                Outcomes.timedOut(Together.done(operations));
            }
            refused(FailureKind.TIMEOUT, server::openAtOnce);

            server.disruption().thaw();
            Back.awaited(operations);
        }
    }

    @Test
    default void who_is_interrupted_leaves_with_its_flag_and_the_next_answers_are_their_own() {
        try (TestServer server = TestServer.fast(driver());
                Backend client = server.open()) {
            OwnValues values = OwnValues.of(Bench.in(client, "t2"));
            Map<String, Runnable> operations = server.operations(client);
            server.disruption().freeze();
            Together calls = Together.begun(operations).forAWhile().interrupted();
            Outcomes.failed(calls.outcomes(), Set.of(FailureKind.TIMEOUT));
            Outcomes.within(calls.outcomes(), TestServer.DEADLINE);
            Outcomes.interrupted(calls.outcomes());

            server.disruption().thaw();
            Back.awaited(operations);
            values.areTheirOwn();
        }
    }
}
