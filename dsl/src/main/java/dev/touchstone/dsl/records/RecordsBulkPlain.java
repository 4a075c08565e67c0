package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.records.RecordsBulk;
import dev.touchstone.dsl.PlainOperations;
import dev.touchstone.model.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code records_bulk}, by many that are one. */
public final class RecordsBulkPlain implements ThingsAccess {

    private static final byte[] SOME = {'s', 'o', 'm', 'e'};

    @Override
    public String contract() {
        return "records_bulk";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(new Things(namespace, Things.THING), namespace.open(RecordsBulk.class));
    }

    private record Operations(Things things, RecordsBulk bulk) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            things.records();
            Row row = Things.row(name, value);
            if (row == null || bulk.updateWhere(Things.THING, Things.named(name), row.without("name")) == 0) {
                bulk.createAll(Things.THING, Arrays.asList(row)).failure().ifPresent(failure -> {
                    throw failure;
                });
            }
        }

        @Override
        public Optional<byte[]> read(String name) {
            things.records();
            return bulk.getAll(Things.THING, Arrays.asList(name)).get(0).map(Things::value);
        }

        @Override
        public boolean remove(String name) {
            return things.delete(name); // a filter refuses no name
        }

        @Override
        public List<Sight> everything() {
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("updateWhere", () -> bulk.updateWhere(Things.THING, Things.named(name), Things.value(SOME)));
            calls.put("getAll", () -> read(name));
            calls.put("deleteWhere", () -> bulk.deleteWhere(Things.THING, Things.named(name)));
            calls.put("createAll", () -> write(name, SOME));
            return calls;
        }
    }
}
