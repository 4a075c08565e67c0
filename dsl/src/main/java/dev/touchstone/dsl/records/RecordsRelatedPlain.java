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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Gives the general behaviours to {@code records_related}: to read is to look among those that refer to the same home. There
 * are a few homes, so that who reads each of many does not look at all of them each time.
 */
public final class RecordsRelatedPlain implements ThingsAccess {

    private static final int PAGE = 100;
    private static final int HOMES = 8;

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
        return new Operations(things, related, new ConcurrentHashMap<>());
    }

    private static String home(int number) {
        return "home-" + number;
    }

    private static String home(String name) {
        return home(Math.floorMod(name.hashCode(), HOMES));
    }

    private record Operations(Things things, RecordsRelated related, Map<String, Later<Row>> homes)
            implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            Row row = Things.row(name, value);
            things.records().upsert(Things.CHILD, row == null ? row : row.with("home", built(home(name))));
        }

        private String built(String home) {
            Row row = Row.empty().with("name", home);
            homes.computeIfAbsent(
                            home, one -> new Later<>(() -> things.records().upsert(Things.HOME, row)))
                    .get();
            return home;
        }

        @Override
        public Optional<byte[]> read(String name) {
            Objects.requireNonNull(name, "name");
            return children(home(name)).stream()
                    .filter(row -> name.equals(row.get("name")))
                    .findFirst()
                    .map(Things::value);
        }

        private List<Row> children(String home) {
            things.records();
            return Looks.walk("referring", PAGE, after -> related.referring(Things.CHILD, "home", home, PAGE, after));
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
            List<Row> all = IntStream.range(0, HOMES)
                    .boxed()
                    .flatMap(number -> children(home(number)).stream())
                    .toList();
            return List.of(new Listed("referring", Things.names(all)));
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("referring", () -> children(home(name)));
            return calls;
        }
    }
}
