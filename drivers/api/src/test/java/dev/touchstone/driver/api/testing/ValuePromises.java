package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static dev.touchstone.driver.api.testing.Samples.everyByte;
import static dev.touchstone.driver.api.testing.Samples.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out, or is refused before it is sent. */
interface ValuePromises extends OnABench {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a\u0000b", "\r\n", "*", "a[bc]d", "a:b", "a/b", "\u00e9", "e\u0301", "\ud83d\ude00", " x "
            })
    default void any_value_comes_back_under_any_key(String key) {
        KeyValueBasic store = bench().store();
        for (byte[] value : new byte[][] {everyByte(), new byte[0], bytes("OK")}) {
            store.set(key, value);
            assertThat(store.get(key)).contains(value);
            assertThat(store.exists(key)).isTrue();
        }
        assertThat(store.delete(key)).isTrue();
        assertThat(store.delete(key)).isFalse();
        assertThat(store.get(key)).isEmpty();
    }

    @Test
    default void arrays_are_copied_both_ways() {
        KeyValueBasic store = bench().store();
        byte[] value = bytes("red");
        store.set("colour", value);
        value[0] = 'b';
        store.get("colour").orElseThrow()[0] = 'b';
        assertThat(store.get("colour")).contains(bytes("red"));
    }

    @Test
    default void what_cannot_be_a_key_or_a_value_is_refused_by_every_operation() {
        KeyValueBasic store = bench().store();
        everyOperation(store, "", call -> refused(FailureKind.VALIDATION, call));
        everyOperation(store, "\ud83d", call -> refused(FailureKind.VALIDATION, call));
        everyOperation(
                store, nothing(), call -> assertThatNullPointerException().isThrownBy(call::run));
        assertThatNullPointerException().isThrownBy(() -> store.set("colour", nothing()));
    }

    /** Checks each operation of a store on this key. */
    static void everyOperation(KeyValueBasic store, String key, Consumer<Runnable> check) {
        check.accept(() -> store.set(key, bytes("red")));
        check.accept(() -> store.get(key));
        check.accept(() -> store.delete(key));
        check.accept(() -> store.exists(key));
    }
}
