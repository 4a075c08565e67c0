package dev.touchstone.driver.memstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.registry.ClaimsReader;
import dev.touchstone.sut.Settings;
import dev.touchstone.sut.StartOptions;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRequest;
import dev.touchstone.sut.Suts;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemstoreBackendTest {

    private final MemstoreBackendProvider provider = new MemstoreBackendProvider();
    private final Sut sut =
            Suts.start(provider.recipe(), new SutRequest("memstore", Settings.of(Map.of()), StartOptions.standard()));
    private final Backend backend = provider.open(sut, OpenOptions.of("r1"));
    private final KeyValueBasic store = backend.in("t1").open(KeyValueBasic.class);

    @AfterEach
    void close() {
        backend.close();
        sut.close();
    }

    @Test
    void what_it_claims_is_what_it_has() {
        assertThat(ClaimsReader.of(provider).on("keyvalue_basic")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\u0000b", "\u00e9", "e\u0301", "\ud83d\ude00", "a/b", "*"})
    void a_value_comes_back_under_any_key(String key) {
        store.set(key, bytes("red"));
        assertThat(store.get(key)).contains(bytes("red"));
        assertThat(store.exists(key)).isTrue();
        assertThat(store.delete(key)).isTrue();
        assertThat(store.delete(key)).isFalse();
    }

    @Test
    void arrays_are_copied_both_ways() {
        byte[] value = bytes("red");
        store.set("colour", value);
        value[0] = 'b';
        store.get("colour").orElseThrow()[0] = 'b';
        assertThat(store.get("colour")).contains(bytes("red"));
    }

    @Test
    void two_clients_share_the_store_and_two_namespaces_do_not() {
        store.set("colour", bytes("red"));
        try (Backend other = provider.open(sut, OpenOptions.of("r1"))) {
            assertThat(other.in("t1").open(KeyValueBasic.class).exists("colour"))
                    .isTrue();
            assertThat(other.in("t2").open(KeyValueBasic.class).exists("colour"))
                    .isFalse();
        }
    }

    @Test
    void dropping_a_namespace_leaves_the_others() {
        KeyValueBasic neighbour = backend.in("t10").open(KeyValueBasic.class);
        store.set("colour", bytes("red"));
        neighbour.set("colour", bytes("blue"));

        assertThat(backend.drop("t1")).isEmpty();
        assertThat(store.exists("colour")).isFalse();
        assertThat(neighbour.exists("colour")).isTrue();
    }

    @Test
    void a_bad_key_or_a_null_is_refused_by_every_operation() {
        everyOperation(
                "",
                call -> assertThatExceptionOfType(BackendException.class)
                        .isThrownBy(call::run)
                        .returns(FailureKind.VALIDATION, BackendException::kind));
        everyOperation(nothing(), call -> assertThatNullPointerException().isThrownBy(call::run));
        assertThatNullPointerException().isThrownBy(() -> store.set("colour", nothing()));
    }

    @Test
    void a_closed_client_is_unavailable_and_may_be_closed_again() {
        backend.close();
        backend.close();
        everyOperation(
                "colour",
                call -> assertThatExceptionOfType(BackendException.class)
                        .isThrownBy(call::run)
                        .returns(FailureKind.UNAVAILABLE, BackendException::kind));
    }

    private void everyOperation(String key, Consumer<Runnable> check) {
        check.accept(() -> store.set(key, bytes("red")));
        check.accept(() -> store.get(key));
        check.accept(() -> store.delete(key));
        check.accept(() -> store.exists(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // a null of whatever type is asked for
    private static <T> T nothing() {
        return null;
    }
}
