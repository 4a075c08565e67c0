package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.dsl.failure.NotEachItsOwn;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.stream.IntStream;

/** Many names that are written together, generation by generation, while others read them one by one. */
final class Generations {

    private static final int READERS = 4;

    private final List<String> names;
    private final Scene scene;

    Generations(int count, Scene scene) {
        this.names = IntStream.rangeClosed(1, count).mapToObj(i -> "item-" + i).toList();
        this.scene = scene;
    }

    String names() {
        return names.get(0) + " to " + names.get(names.size() - 1);
    }

    /** Writes them while they are read. @return how many new generations the readers saw */
    int write(int times) {
        Overlap overlap = new Overlap(1, READERS);
        return new Crowd(scene.patience())
                        .together(
                                1 + READERS, worker -> worker == 1 ? write(times, overlap) : read(worker - 2, overlap))
                        .stream()
                        .mapToInt(seen -> seen)
                        .sum();
    }

    private int write(int times, Overlap overlap) {
        KeyValueTransactional client = scene.actor(KeyValueTransactional.class);
        try {
            for (int generation = 1; generation <= times; generation++) {
                byte[] value = Bytes.of(String.valueOf(generation)).toArray();
                try (Transaction open = client.begin()) {
                    names.forEach(name -> open.set(name, value));
                    open.commit();
                }
                overlap.waitForReaders();
            }
            return 0;
        } finally {
            overlap.writerEnds();
        }
    }

    /** Each reader begins at a name of its own, and goes round and round. */
    private int read(int reader, Overlap overlap) {
        KeyValueBasic client = reader % 2 == 0 ? scene.witness(KeyValueBasic.class) : scene.actor(KeyValueBasic.class);
        GenerationsSeen seen = new GenerationsSeen(reader + 1);
        try {
            for (int i = reader * names.size() / READERS; overlap.goesOn(); i++) {
                String name = names.get(i % names.size());
                seen.see(name, generation(client, name));
                overlap.readerReads();
            }
            return seen.changes();
        } finally {
            overlap.readerReads();
        }
    }

    private static int generation(KeyValueBasic client, String name) {
        return client.get(name).map(KeyValueTransactionRaces::number).orElse(0);
    }

    void expectAllToBe(int generation) {
        KeyValueBasic client = scene.witness(KeyValueBasic.class);
        List<String> wrong = names.stream()
                .filter(name -> generation(client, name) != generation)
                .map(name -> name + " was of generation " + generation(client, name))
                .toList();
        if (!wrong.isEmpty()) {
            throw ExpectationFailure.of(new NotEachItsOwn("each of " + names.size() + " names", wrong));
        }
    }
}
