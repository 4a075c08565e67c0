package dev.touchstone.driver.api.testing;

import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import org.junit.jupiter.api.Test;

/** Namespaces and runs are apart, and each can be removed without the others. */
interface NamespacePromises extends OnABench {

    @Test
    default void namespaces_are_apart_whatever_they_are_called() {
        bench().in("a").set("1:b:c", bytes("1"));
        bench().in("a:1:b").set("c", bytes("2"));

        assertThat(bench().in("a").get("1:b:c")).contains(bytes("1"));
        assertThat(bench().in("a:1:b").get("c")).contains(bytes("2"));
        assertThat(bench().in("a").get("c")).isEmpty();
    }

    @Test
    default void dropping_a_namespace_leaves_the_others() {
        KeyValueBasic store = bench().store();
        store.set("colour", bytes("red"));
        assertThat(bench().backend().drop("t1")).isEmpty();

        assertThat(store.exists("colour")).isFalse();
        assertThat(bench().in("t10").exists("colour")).isTrue();
    }

    @Test
    default void dropping_a_run_leaves_the_others_and_twice_is_once() {
        try (Backend own = bench().server().open("r3")) {
            Bench.in(own, "[t]*").set("colour", bytes("red"));
            assertThat(own.dropRun()).isEmpty();
            assertThat(own.dropRun()).isEmpty();
        }
        try (Backend own = bench().server().open("r3")) {
            assertThat(Bench.in(own, "[t]*").exists("colour")).isFalse();
            assertThat(own.dropRun()).isEmpty();
        }
        assertThat(bench().in("t10").exists("colour")).isTrue();
    }
}
