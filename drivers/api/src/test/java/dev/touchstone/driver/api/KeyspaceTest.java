package dev.touchstone.driver.api;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyspaceTest {

    private final Map<String, String> store = new TreeMap<>();
    private final BoundBackend.Client<Keyspace<Map<String, String>>> client = client("r1");

    @Test
    void namespaces_are_apart_whatever_they_are_called() {
        put("a", "b:c", "one");
        put("a:b", "c", "two");
        put("a", "3:b:c", "three");
        assertThat(store).hasSize(3);
        assertThat(get("a", "b:c")).isEqualTo("one");
    }

    @Test
    void bad_names_are_refused_before_the_store_is_asked() {
        refused(FailureKind.VALIDATION, () -> put("a", "", "one"));
        refused(FailureKind.VALIDATION, () -> put("a", "\ud83d", "one"));
        assertThat(store).isEmpty();
    }

    @Test
    void what_the_store_throws_is_told_by_its_kind() {
        refused(
                FailureKind.CONFLICT,
                () -> client.namespace("a").run("get", "b", (map, name) -> {
                    throw new IllegalStateException("no");
                }));
    }

    @Test
    void dropping_a_namespace_or_a_run_leaves_the_others() {
        put("a", "b", "one");
        put("aa", "b", "two");
        client("r10").namespace("a").run("set", "b", (map, name) -> map.put(name, "three"));
        assertThat(client.drop("a")).isEmpty();
        assertThat(store.values()).containsExactlyInAnyOrder("two", "three");
        assertThat(client.dropRun()).isEmpty();
        assertThat(store.values()).containsExactly("three");
    }

    @Test
    void once_closed_it_refuses_everything() {
        client.close();
        refused(FailureKind.UNAVAILABLE, () -> get("a", "b"));
        refused(FailureKind.UNAVAILABLE, () -> client.drop("a"));
    }

    private void put(String namespace, String name, String value) {
        client.namespace(namespace).run("set", name, (map, key) -> map.put(key, value));
    }

    private String get(String namespace, String name) {
        return client.namespace(namespace).run("get", name, Map::get);
    }

    private BoundBackend.Client<Keyspace<Map<String, String>>> client(String run) {
        return Keyspace.client(store, OpenOptions.of(run), failure -> FailureKind.CONFLICT, (map, prefix) -> {
            map.keySet().removeIf(name -> name.startsWith(prefix));
            return List.of();
        });
    }
}
