package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.dsl.PlainOperations;
import dev.touchstone.model.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the general behaviours to {@code records_unique}: to read is to find who has a label. */
public final class RecordsUniquePlain implements ThingsAccess {

    @Override
    public String contract() {
        return "records_unique";
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(new Things(namespace, Things.LABELLED), namespace.open(RecordsUnique.class));
    }

    private record Operations(Things things, RecordsUnique unique) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            Row row = Things.row(name, value);
            things.records().upsert(Things.LABELLED, row == null ? row : row.with("label", name));
        }

        @Override
        public Optional<byte[]> read(String name) {
            things.records();
            Row label = name == null ? null : Row.empty().with("label", name);
            return unique.find(Things.LABELLED, label).map(Things::value);
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
            return List.of();
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("find", () -> read(name));
            return calls;
        }
    }
}
