package dev.touchstone.dsl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** An honest store of the made-up contract; names given to it are what its pages show instead. */
final class ListingStore implements Listing, PlainOperations {

    private final Map<String, byte[]> values = new ConcurrentSkipListMap<>();
    private final Set<String> strange;
    private int uncounted;

    ListingStore(String... strange) {
        this.strange = Set.of(strange);
    }

    /** Counts so many more than are there. */
    ListingStore countingMore(int more) {
        uncounted = more;
        return this;
    }

    @Override
    public PlainOperations operations() {
        return this;
    }

    @Override
    public void write(String name, byte[] value) {
        values.put(name, value.clone());
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(values.get(name)).map(byte[]::clone);
    }

    @Override
    public boolean remove(String name) {
        return values.remove(name) != null;
    }

    @Override
    public List<Sight> everything() {
        return List.of(
                new Listed("list", Set.copyOf(values.keySet())),
                new Listed("page", strange.isEmpty() ? Set.copyOf(values.keySet()) : strange),
                new Counted("count", values.size() + uncounted));
    }

    @Override
    public Map<String, Runnable> calls(String name) {
        return Map.of("write", () -> write(name, new byte[] {1}), "list", this::everything);
    }
}
