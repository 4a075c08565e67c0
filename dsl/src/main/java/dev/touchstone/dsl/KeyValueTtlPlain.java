package dev.touchstone.dsl;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTtl;
import dev.touchstone.driver.api.keyvalue.Ttl;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code keyvalue_ttl}: what is written lives for an hour, longer than any test. */
public final class KeyValueTtlPlain implements PlainAccess {

    private static final Duration HOUR = Duration.ofHours(1);

    @Override
    public String contract() {
        return "keyvalue_ttl";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(namespace.open(KeyValueTtl.class), namespace.open(KeyValueBasic.class));
    }

    private record Operations(KeyValueTtl timed, KeyValueBasic store) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            timed.set(name, value, HOUR);
        }

        @Override
        public Optional<byte[]> read(String name) {
            return store.get(name);
        }

        @Override
        public boolean present(String name) {
            return !(timed.ttl(name) instanceof Ttl.NoKey);
        }

        @Override
        public boolean remove(String name) {
            return store.delete(name);
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("set", () -> timed.set(name, new byte[] {1}, HOUR));
            calls.put("ttl", () -> timed.ttl(name));
            calls.put("persist", () -> timed.persist(name));
            calls.put("expire", () -> timed.expire(name, HOUR));
            return calls;
        }
    }
}
