package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clients come and go, alone or several at once, and what they wrote is the server's. */
interface ClientPromises extends OnABench {

    @Test
    default void two_clients_of_a_run_share_its_stores() {
        bench().store().set("colour", bytes("red"));
        try (Backend other = bench().server().open()) {
            assertThat(Bench.in(other, "t1").exists("colour")).isTrue();
            assertThat(Bench.in(other, "t2").exists("colour")).isFalse();
        }
    }

    @Test
    default void several_clients_may_open_a_run_at_once() {
        List<CompletableFuture<Backend>> opened = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> bench().server().open("race")))
                .toList();
        for (CompletableFuture<Backend> each : opened) {
            try (Backend own = each.join()) {
                Bench.in(own, "t1").set("colour", bytes("red"));
            }
        }
        try (Backend last = bench().server().open("race")) {
            assertThat(last.dropRun()).isEmpty();
        }
    }

    @Test
    default void a_closed_client_is_unavailable_at_once_and_may_be_closed_again() {
        Backend own = bench().server().open();
        KeyValueBasic closed = Bench.in(own, "t1");
        own.close();
        own.close();

        ValuePromises.everyOperation(closed, "colour", call -> refused(FailureKind.UNAVAILABLE, call));
        refused(FailureKind.UNAVAILABLE, () -> own.drop("t1"));
    }
}
