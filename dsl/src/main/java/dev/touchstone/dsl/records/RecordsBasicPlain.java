package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.dsl.PlainOperations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code records_basic}. */
public final class RecordsBasicPlain implements ThingsAccess {

    @Override
    public String contract() {
        return "records_basic";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(new Things(namespace, Things.THING));
    }

    private record Operations(Things things) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            things.upsert(name, value);
        }

        @Override
        public Optional<byte[]> read(String name) {
            return things.get(name);
        }

        @Override
        public boolean remove(String name) {
            return things.delete(name);
        }

        @Override
        public List<Sight> everything() {
            return List.of(
                    new Listed("all", things.names()),
                    new Counted("count", things.records().count(Things.THING)));
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("setUp", () -> things.records().setUp(Things.THING));
            calls.put("delete", () -> things.delete(name));
            calls.put("create", () -> things.records().create(Things.THING, Things.row(name, SOME)));
            calls.put("get", () -> things.get(name));
            calls.put("update", () -> things.records().update(Things.THING, name, Things.value(SOME)));
            calls.put("upsert", () -> things.upsert(name, SOME));
            calls.put("all", () -> things.names());
            calls.put("count", () -> things.records().count(Things.THING));
            calls.put("clear", () -> things.records().clear(Things.THING));
            return calls;
        }

        private static final byte[] SOME = {'s', 'o', 'm', 'e'};
    }
}
