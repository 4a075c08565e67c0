package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.records.RecordsRelated;
import dev.touchstone.dsl.Later;
import dev.touchstone.dsl.PlainOperations;
import dev.touchstone.model.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gives the general behaviours to {@code records_related}: to read is to look among those that refer to one home. */
public final class RecordsRelatedPlain implements ThingsAccess {

    private static final int PAGE = 100;
    private static final String HOME = "home";

    @Override
    public String contract() {
        return "records_related";
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return operations(new Things(namespace, Things.HOME, Things.CHILD), namespace.open(RecordsRelated.class));
    }

    private static Operations operations(Things things, RecordsRelated related) {
        Row home = Row.empty().with("name", HOME);
        Later<Row> kept = new Later<>(() -> things.records().upsert(Things.HOME, home));
        return new Operations(things, related, kept);
    }

    private record Operations(Things things, RecordsRelated related, Later<Row> home) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            home.get();
            Row row = Things.row(name, value);
            things.records().upsert(Things.CHILD, row == null ? row : row.with("home", HOME));
        }

        @Override
        public Optional<byte[]> read(String name) {
            Objects.requireNonNull(name, "name");
            return children().stream()
                    .filter(row -> name.equals(row.get("name")))
                    .findFirst()
                    .map(Things::value);
        }

        private List<Row> children() {
            things.records();
            return Looks.walk("referring", PAGE, after -> related.referring(Things.CHILD, "home", HOME, PAGE, after));
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
            return List.of(new Listed("referring", Things.names(children())));
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("referring", () -> children());
            return calls;
        }
    }
}
