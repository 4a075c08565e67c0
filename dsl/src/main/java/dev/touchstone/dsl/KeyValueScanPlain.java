package dev.touchstone.dsl;

import dev.touchstone.driver.api.Cursor;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.Page;
import dev.touchstone.driver.api.keyvalue.Entry;
import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the general behaviours to {@code keyvalue_scan}: to read is to look among the names that begin so. */
public final class KeyValueScanPlain implements PlainAccess {

    private static final int PAGE = 100;

    @Override
    public String contract() {
        return "keyvalue_scan";
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public PlainOperations in(Opener namespace) {
        return new Operations(namespace.open(KeyValueBasic.class), namespace.open(KeyValueScan.class));
    }

    private record Operations(KeyValueBasic store, KeyValueScan scan) implements PlainOperations {

        @Override
        public void write(String name, byte[] value) {
            store.set(name, value);
        }

        @Override
        public Optional<byte[]> read(String name) {
            Page<Entry> page = scan.scan(name, PAGE, Optional.empty());
            Optional<byte[]> found = in(page, name);
            while (found.isEmpty() && page.next().isPresent()) {
                page = scan.scan(name, PAGE, page.next());
                found = in(page, name);
            }
            return found;
        }

        private static Optional<byte[]> in(Page<Entry> page, String name) {
            return page.items().stream()
                    .filter(entry -> entry.key().equals(name))
                    .findFirst()
                    .map(Entry::value);
        }

        @Override
        public boolean remove(String name) {
            return store.delete(name);
        }

        @Override
        public boolean refusesToRead() {
            return false;
        }

        @Override
        public List<Sight> everything() {
            return List.of(
                    new Listed("scan", names(Pager.entries(scan))),
                    new Listed("scanKeys", names(Pager.keys(scan))),
                    new Counted("count", scan.count("")));
        }

        private static Set<String> names(Pager pager) {
            return new Walk("", PAGE)
                    .toTheEnd(pager, Patience.standard()).listed().stream().collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Map<String, Runnable> calls(String name) {
            Optional<Cursor> beginning = Optional.empty();
            Map<String, Runnable> calls = new LinkedHashMap<>();
            calls.put("scan", () -> scan.scan(name, PAGE, beginning));
            calls.put("scanKeys", () -> scan.scanKeys(name, PAGE, beginning));
            calls.put("count", () -> scan.count(name));
            return calls;
        }
    }
}
