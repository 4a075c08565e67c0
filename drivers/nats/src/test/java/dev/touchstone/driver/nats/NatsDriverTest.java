package dev.touchstone.driver.nats;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.testing.BatchPromises;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.driver.api.testing.CasPromises;
import dev.touchstone.driver.api.testing.DriverPromises;
import dev.touchstone.driver.api.testing.ScanPromises;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NatsDriverTest implements DriverPromises, ScanPromises, BatchPromises, CasPromises {

    private static final int LARGEST_VALUE = (8 << 20) - 256;

    private final Bench bench = Bench.of(new NatsBackendProvider());
    private final KeyValueBasic store = bench.store();
    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    @Override
    public Bench bench() {
        return bench;
    }

    @AfterAll
    void stopThreads() {
        threads.shutdown();
    }

    @Test
    void what_it_claims_is_what_it_has() {
        Traits traits = bench.claimed();
        assertThat(traits.overlaidBy(bench.backend().traits()).limit(Traits.MAX_VALUE_BYTES))
                .as("our own server takes 8 MiB")
                .hasValue(LARGEST_VALUE);
        assertThat(bench.backend().traits().lost()).isEmpty();
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_sent() {
        refused(FailureKind.TOO_LARGE, () -> store.get("k".repeat(1025)));
        refused(FailureKind.TOO_LARGE, () -> store.set("colour", new byte[LARGEST_VALUE + 1]));
        refused(FailureKind.TOO_LARGE, () -> bench.in("n".repeat(257)));
    }

    @Test
    void the_largest_value_and_the_longest_names_fit() {
        byte[] largest = new byte[LARGEST_VALUE];
        new Random(1).nextBytes(largest);
        KeyValueBasic longest = bench.in("*".repeat(256));
        longest.set(">".repeat(1024), largest);

        assertThat(longest.get(">".repeat(1024))).contains(largest);
        assertThat(bench.backend().drop("*".repeat(256))).isEmpty();
        assertThat(longest.exists(">".repeat(1024))).isFalse();
    }

    @Test
    void an_interrupted_thread_keeps_its_flag_and_the_next_answer_is_its_own() {
        store.set("colour", bytes("red"));
        store.set("shape", bytes("round"));
        Thread.currentThread().interrupt();
        try {
            assertThat(store.get("colour"))
                    .as("it came before it was waited for")
                    .contains(bytes("red"));
        } catch (BackendException interrupted) {
            assertThat(interrupted.kind()).isEqualTo(FailureKind.TIMEOUT);
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.get("shape")).contains(bytes("round"));
    }

    @Test
    void of_many_who_delete_one_key_one_is_told_that_it_was_there() {
        for (int round = 0; round < 20; round++) {
            store.set("colour", bytes("red"));
            long told = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> store.delete("colour"), threads))
                    .toList()
                    .stream()
                    .filter(CompletableFuture::join)
                    .count();
            assertThat(told).isEqualTo(1);
        }
    }
}
