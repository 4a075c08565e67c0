package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Query;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.dsl.PlainOperations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code records_query}: to read is to ask for who has a name. */
public final class RecordsQueryPlain implements ThingsAccess {

    @Override
    public String contract() {
        return "records_query";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(new Things(namespace, Things.THING), namespace.open(RecordsQuery.class));
    }

    private record Operations(Things things, RecordsQuery query) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            things.upsert(name, value);
        }

        @Override
        public Optional<byte[]> read(String name) {
            things.records();
            Query asked = name == null ? null : Query.of(Things.named(name));
            return query.query(Things.THING, asked).items().stream().findFirst().map(Things::value);
        }

        @Override
        public boolean remove(String name) {
            return things.delete(name);
        }

        @Override
        public boolean refusesToRead() {
            return false;
        }

        @Override
        public List<Sight> everything() {
            things.records();
            Filter all = new Filter.All();
            return List.of(
                    new Listed(
                            "query",
                            Things.names(
                                    query.query(Things.THING, Query.of(all)).items())),
                    new Counted("count", query.count(Things.THING, all)));
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("query", () -> read(name));
            calls.put("count", () -> query.count(Things.THING, Things.named(name)));
            return calls;
        }
    }
}
