package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBatch;
import dev.touchstone.dsl.failure.MixedGenerations;
import dev.touchstone.dsl.failure.NotEachItsOwn;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of {@code keyvalue_batch} for what many clients and threads do at once. */
final class BatchRaces {

    private static final int READERS = 3;
    private static final int SHARED = 24;
    private static final int WINDOW = 16;

    private final Later<KeyValueBatch> actor;
    private final Later<KeyValueBatch> witness;
    private final Scene scene;

    BatchRaces(Scene scene) {
        this.actor = new Later<>(() -> scene.actor(KeyValueBatch.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueBatch.class));
        this.scene = scene;
    }

    void expectReadAsWritten(int names, int batches) {
        List<String> all = names("name", names);
        scene.history()
                .run(
                        Line.of("contend", "name-1 to name-" + names) + ": 1 writes " + batches + " batches, " + READERS
                                + " read",
                        () -> new Overlap(1, READERS)
                                .run(
                                        crowd(),
                                        batches,
                                        (writer, number) -> actor.get().batchSet(generation(all, number)),
                                        () -> expectOneGeneration(all)));
    }

    private static Map<String, byte[]> generation(List<String> names, int number) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        names.forEach(name -> entries.put(name, Bytes.of("batch " + number).toArray()));
        return entries;
    }

    private void expectOneGeneration(List<String> names) {
        List<Optional<Bytes>> found = values(witness.get(), names);
        for (int place = 1; place < names.size(); place++) {
            if (!found.get(place).equals(found.get(0))) {
                throw ExpectationFailure.of(
                        new MixedGenerations(names.get(0), found.get(0), names.get(place), found.get(place)));
            }
        }
    }

    void expectRowsOfTheirOwn(int threads, int batches) {
        List<String> all = names("row", SHARED);
        String line = Line.of("contend", "row-1 to row-" + SHARED) + ": " + threads + " write " + batches
                + " batches each, of " + WINDOW;
        scene.history()
                .run(
                        line,
                        () -> crowd().together(threads, writer -> {
                            for (int number = 1; number <= batches; number++) {
                                List<String> mine = window(all, 7 * writer + 5 * number);
                                actor.get().batchSet(rows(mine, writer, number));
                                expectOwn(mine, values(actor.get(), mine));
                            }
                            return writer;
                        }));
        expectOwn(all, values(witness.get(), all));
    }

    /** Some of the names, beginning at another one each time. */
    private static List<String> window(List<String> names, int start) {
        return IntStream.range(start, start + WINDOW)
                .mapToObj(place -> names.get(place % names.size()))
                .toList();
    }

    private static Map<String, byte[]> rows(List<String> names, int writer, int number) {
        Map<String, byte[]> rows = new LinkedHashMap<>();
        names.forEach(name ->
                rows.put(name, Bytes.of(name + " by " + writer + "." + number).toArray()));
        return rows;
    }

    private static void expectOwn(List<String> names, List<Optional<Bytes>> found) {
        List<String> wrong = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            String value = found.get(place).map(Bytes::bare).orElse("nothing");
            if (!value.startsWith(name + " by ")) {
                wrong.add(name + " held " + value);
            }
        }
        if (!wrong.isEmpty()) {
            throw ExpectationFailure.of(new NotEachItsOwn("each of " + names.size() + " names", wrong));
        }
    }

    private static List<Optional<Bytes>> values(KeyValueBatch client, List<String> names) {
        return client.batchGet(names).stream()
                .map(value -> value.map(Bytes::of))
                .toList();
    }

    private static List<String> names(String stem, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> stem + "-" + number)
                .toList();
    }

    private Crowd crowd() {
        return new Crowd(scene.patience());
    }
}
