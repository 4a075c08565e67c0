package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import dev.touchstone.driver.api.Names;
import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** {@code keyvalue_batch} on NATS: a request per key, side by side; readers may see a part. Thread-safe. */
final class NatsKeyValueBatch implements KeyValueBatch {

    /** What is answered within the deadline also where the machine has much else to do. */
    private static final int MOST_KEYS = 2_000;

    private final NatsNamespace nats;

    NatsKeyValueBatch(NatsNamespace nats) {
        this.nats = nats;
    }

    @Override
    public void batchSet(Map<String, byte[]> entries) {
        Map<String, byte[]> values = new LinkedHashMap<>();
        entries.forEach((key, value) -> values.put(nats.name("put", key), nats.copy("put", key, value)));
        Names.checkCount("put", entries.size(), MOST_KEYS);
        nats.run("put", "batch", deadline -> NatsRound.of(deadline, this::put).over(List.copyOf(values.entrySet())));
    }

    private CompletableFuture<Boolean> put(Map.Entry<String, byte[]> entry) {
        return nats.messages().put(entry.getKey(), entry.getValue());
    }

    @Override
    public List<Optional<byte[]>> batchGet(List<String> keys) {
        List<String> names = names("get", keys);
        return nats.run("get", "batch", deadline -> nats.messages().look(names, deadline)).stream()
                .map(NatsEntry::value)
                .toList();
    }

    @Override
    public List<Boolean> batchDelete(List<String> keys) {
        List<String> names = names("delete", keys);
        Set<String> deleted = nats.run("delete", "batch", deadline -> delete(deadline, new LinkedHashSet<>(names)));
        return names.stream().map(deleted::remove).toList(); // true for the first of several
    }

    /** The names that were there, each marked for the revision that was seen, in as many rounds as races are lost. */
    private Set<String> delete(Deadline deadline, Set<String> names) throws Exception {
        Set<String> deleted = new HashSet<>();
        List<String> left = List.copyOf(names);
        while (!left.isEmpty()) {
            List<Seen> present = present(deadline, left);
            List<Boolean> done = NatsRound.of(deadline, this::remove).over(present);
            left = new ArrayList<>();
            for (int i = 0; i < present.size(); i++) {
                (done.get(i) ? deleted : left).add(present.get(i).name());
            }
        }
        return deleted;
    }

    private record Seen(String name, NatsEntry entry) {}

    private List<Seen> present(Deadline deadline, List<String> names) throws Exception {
        List<NatsEntry> entries = nats.messages().look(names, deadline);
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Seen(names.get(i), entries.get(i)))
                .filter(seen -> seen.entry().value().isPresent())
                .toList();
    }

    private CompletableFuture<Boolean> remove(Seen seen) {
        return nats.messages().remove(seen.name(), seen.entry().revision());
    }

    private List<String> names(String operation, List<String> keys) {
        List<String> names = keys.stream().map(key -> nats.name(operation, key)).toList();
        Names.checkCount(operation, keys.size(), MOST_KEYS);
        return names;
    }
}
