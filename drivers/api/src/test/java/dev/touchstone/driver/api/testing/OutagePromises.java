package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.sut.Disruption;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a driver keeps while its server is killed and comes back. */
public interface OutagePromises {

    /** How long one thing may take at the most on a slow machine. */
    Duration BOUND = TestServer.DEADLINE.plusSeconds(2);

    /** The driver. */
    BackendProvider driver();

    /** How long a client may take to refuse a read and then a write: that of most refuses at once. */
    default Duration readAndWriteRefusedWithin() {
        return BOUND;
    }

    @Test
    default void while_the_server_is_gone_it_is_unavailable_and_then_it_heals_with_all_that_was_acknowledged() {
        try (TestServer server = TestServer.durable(driver());
                Backend backend = server.open()) {
            KeyValueBasic store = Bench.in(backend, "t1");
            Disruption disruption = server.sut().disruption().orElseThrow();
            assertThat(backend.traits().lost()).as("durable is given").isEmpty();
            for (int i = 0; i < 100; i++) {
                store.set("key" + i, bytes("red"));
            }
            disruption.kill();
            refusesInTime(store);
            refused(FailureKind.UNAVAILABLE, server::open);

            disruption.restart();
            await().atMost(BOUND).ignoreExceptions().until(() -> store.exists("key0"));
            for (int i = 0; i < 100; i++) {
                assertThat(store.get("key" + i)).contains(bytes("red"));
            }
        }
    }

    private void refusesInTime(KeyValueBasic store) {
        long begun = System.nanoTime();
        // a client that has not yet heard of the end sends its request, and may only wait in vain
        refused(Set.of(FailureKind.UNAVAILABLE, FailureKind.TIMEOUT), () -> store.get("key1"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
        refused(FailureKind.UNAVAILABLE, () -> store.set("key1", bytes("red")));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(readAndWriteRefusedWithin());
    }
}
