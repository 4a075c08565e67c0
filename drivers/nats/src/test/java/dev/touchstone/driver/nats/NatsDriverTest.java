package dev.touchstone.driver.nats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.registry.ClaimsReader;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NatsDriverTest {

    private final NatsTestServer server = NatsTestServer.fast();
    private final Backend backend = server.open();
    private final Backend otherRun = server.open("r2");
    private final KeyValueBasic store = in("t1");
    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    @BeforeAll
    void neighbours() {
        in("t10").set("colour", bytes("green"));
        otherRun.in("t1").open(KeyValueBasic.class).set("colour", bytes("white"));
    }

    @AfterEach
    void drop() {
        assertThat(backend.drop("t1")).isEmpty();
    }

    @AfterAll
    void stop() {
        threads.shutdown();
        assertThat(otherRun.in("t1").open(KeyValueBasic.class).get("colour")).contains(bytes("white"));
        assertThat(backend.dropRun()).isEmpty();
        assertThat(otherRun.dropRun()).isEmpty();
        backend.close();
        otherRun.close();
        server.close();
    }

    @Test
    void what_it_claims_is_what_it_has() {
        Traits traits = ClaimsReader.of(new NatsBackendProvider())
                .on("keyvalue_basic")
                .orElseThrow()
                .traits();
        assertThat(traits.overlaidBy(backend.traits()).limit(Traits.MAX_VALUE_BYTES))
                .as("our own server takes 8 MiB")
                .hasValue((8 << 20) - 256);
        assertThat(backend.traits().lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\u0000b", "\r\n", "*", "a[bc]d", "a:b", "\u00e9", "e\u0301", "\ud83d\ude00", " x "})
    void any_value_comes_back_under_any_key(String key) {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        for (byte[] value : new byte[][] {every, new byte[0], bytes("OK")}) {
            store.set(key, value);
            assertThat(store.get(key)).contains(value);
            assertThat(store.exists(key)).isTrue();
        }
        assertThat(store.delete(key)).isTrue();
        assertThat(store.delete(key)).isFalse();
        assertThat(store.get(key)).isEmpty();
    }

    @Test
    void namespaces_are_apart_whatever_they_are_called() {
        in("a").set("1:b:c", bytes("1"));
        in("a:1:b").set("c", bytes("2"));

        assertThat(in("a").get("1:b:c")).contains(bytes("1"));
        assertThat(in("a:1:b").get("c")).contains(bytes("2"));
        assertThat(in("a").get("c")).isEmpty();
    }

    @Test
    void dropping_leaves_what_is_not_in_the_namespace_or_not_of_the_run() {
        store.set("colour", bytes("red"));
        assertThat(backend.drop("t1")).isEmpty();

        assertThat(store.exists("colour")).isFalse();
        assertThat(in("t10").exists("colour")).isTrue();
        try (Backend own = server.open("r3")) {
            own.in("[t]*").open(KeyValueBasic.class).set("colour", bytes("red"));
            assertThat(own.dropRun()).isEmpty();
            assertThat(own.dropRun()).isEmpty();
        }
        try (Backend own = server.open("r3")) {
            assertThat(own.in("[t]*").open(KeyValueBasic.class).exists("colour"))
                    .isFalse();
        }
        assertThat(in("t10").exists("colour")).isTrue();
    }

    @Test
    void what_cannot_be_a_key_or_a_value_is_refused_before_it_is_sent() {
        refused(FailureKind.VALIDATION, () -> store.set("", bytes("red")));
        refused(FailureKind.VALIDATION, () -> store.get("\ud83d"));
        refused(FailureKind.TOO_LARGE, () -> store.get("k".repeat(1025)));
        refused(FailureKind.TOO_LARGE, () -> store.set("colour", new byte[(8 << 20) - 255]));
        refused(FailureKind.TOO_LARGE, () -> in("n".repeat(257)));
        assertThatNullPointerException().isThrownBy(() -> store.exists(nothing()));
        assertThatNullPointerException().isThrownBy(() -> store.set("colour", nothing()));
    }

    @Test
    void a_closed_client_is_unavailable_at_once_and_may_be_closed_again() {
        Backend own = server.open();
        KeyValueBasic closed = own.in("t1").open(KeyValueBasic.class);
        own.close();
        own.close();

        refused(FailureKind.UNAVAILABLE, () -> closed.set("colour", bytes("red")));
        refused(FailureKind.UNAVAILABLE, () -> closed.get("colour"));
        refused(FailureKind.UNAVAILABLE, () -> closed.delete("colour"));
        refused(FailureKind.UNAVAILABLE, () -> closed.exists("colour"));
        refused(FailureKind.UNAVAILABLE, () -> own.drop("t1"));
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
    void the_largest_value_and_the_longest_names_fit() {
        byte[] largest = new byte[(8 << 20) - 256];
        new Random(1).nextBytes(largest);
        KeyValueBasic longest = in("*".repeat(256));
        longest.set(">".repeat(1024), largest);

        assertThat(longest.get(">".repeat(1024))).contains(largest);
        assertThat(backend.drop("*".repeat(256))).isEmpty();
        assertThat(longest.exists(">".repeat(1024))).isFalse();
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

    private KeyValueBasic in(String namespace) {
        return backend.in(namespace).open(KeyValueBasic.class);
    }

    private static void refused(FailureKind kind, Runnable call) {
        assertThatExceptionOfType(BackendException.class).isThrownBy(call::run).returns(kind, BackendException::kind);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // a null of whatever type is asked for
    private static <T> T nothing() {
        return null;
    }
}
