package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.dsl.failure.NotTheLast;
import dev.touchstone.dsl.failure.TornValue;
import dev.touchstone.dsl.failure.Vanished;
import dev.touchstone.dsl.failure.WentBack;
import dev.touchstone.dsl.value.Stamped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What readers saw of one name while many wrote it at once. The writes bound it: who reads ends with the writers. */
public final class Contention {

    private static final int READERS = 4;
    private static final int LEAST_READS = 16;

    private final String name;
    private final Writers writers;
    private final List<List<Sighting>> byReader;
    private final Sighting last;
    private final Rivals rivals;

    private Contention(String name, Writers writers, List<List<Sighting>> byReader, Sighting last, Rivals rivals) {
        this.rivals = rivals;
        this.name = name;
        this.writers = writers;
        this.byReader = byReader;
        this.last = last;
    }

    /**
     * Who writes.
     *
     * @param count how many write at once
     * @param values how many values each of them writes, one after the other
     * @param size how large each value is, in bytes
     */
    public record Writers(int count, int values, int size) {

        Writers sized(int other) {
            return new Writers(count, values, other);
        }

        @Override
        public String toString() {
            return count + " write " + values + " values of " + size + " B each, " + READERS + " read";
        }
    }

    static Contention of(String name, Writers writers, Rivals rivals, Crowd crowd) {
        Overlap overlap = new Overlap(writers.count(), READERS);
        List<List<Sighting>> seen = crowd.together(
                writers.count() + READERS,
                worker -> worker <= writers.count()
                        ? write(name, worker, writers, rivals.store(worker), overlap)
                        : read(name, rivals.store(worker), overlap));
        Sighting last = Sighting.of(rivals.witness().get(name));
        return new Contention(name, writers, seen.subList(writers.count(), seen.size()), last, rivals);
    }

    private static List<Sighting> write(
            String name, int worker, Writers writers, KeyValueBasic client, Overlap overlap) {
        try {
            for (int number = 1; number <= writers.values(); number++) {
                client.set(name, new Stamped(worker, number, writers.size()).toArray());
                overlap.waitForReaders();
            }
            return List.of();
        } finally {
            overlap.writerEnds();
        }
    }

    private static List<Sighting> read(String name, KeyValueBasic client, Overlap overlap) {
        List<Sighting> seen = new ArrayList<>();
        try {
            do {
                look(name, client, seen);
                overlap.readerReads();
            } while (overlap.goesOn());
            for (int more = 0; more < LEAST_READS && !Thread.currentThread().isInterrupted(); more++) {
                look(name, client, seen); // on a busy machine all that was written may have been written since
            }
        } finally {
            overlap.readerReads();
        }
        return seen;
    }

    private static void look(String name, KeyValueBasic client, List<Sighting> seen) {
        Sighting sighting = Sighting.of(client.get(name));
        if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(sighting)) {
            seen.add(sighting);
        }
    }

    /** Every read saw one whole value, or nothing as long as nothing was written. */
    public void expectEveryReadWhole() {
        for (int reader = 1; reader <= byReader.size(); reader++) {
            boolean began = false;
            for (Sighting sighting : byReader.get(reader - 1)) {
                if (sighting instanceof Sighting.Torn torn) {
                    throw ExpectationFailure.of(new TornValue(name, reader, torn.found()));
                }
                if (began && sighting instanceof Sighting.Absent) {
                    throw ExpectationFailure.of(new Vanished(name, reader));
                }
                began |= sighting instanceof Sighting.Whole;
            }
        }
        rivals.expectLinearizable();
    }

    /** What is there after all is the last value of one of the writers. */
    public void expectToEndWithALastValue() {
        boolean right = last instanceof Sighting.Whole whole && whole.value().number() == writers.values();
        if (!right) {
            throw ExpectationFailure.of(new NotTheLast(name, last.told()));
        }
        rivals.expectLinearizable();
    }

    /** No reader saw an earlier value of a writer after a later one of the same writer. */
    public void expectNoReaderToGoBack() {
        for (int reader = 1; reader <= byReader.size(); reader++) {
            Map<Integer, Stamped> newest = new HashMap<>();
            for (Sighting sighting : byReader.get(reader - 1)) {
                if (sighting instanceof Sighting.Whole whole) {
                    expectNotBefore(reader, newest.put(whole.value().writer(), whole.value()), whole.value());
                }
            }
        }
        rivals.expectLinearizable();
    }

    private void expectNotBefore(int reader, @Nullable Stamped earlier, Stamped now) {
        if (earlier != null && earlier.number() > now.number()) {
            throw ExpectationFailure.of(new WentBack(name, reader, earlier, now));
        }
    }

    /** For the history, e.g. {@code 128 written, 97 changes seen}. */
    String told() {
        int changes = byReader.stream().mapToInt(List::size).sum();
        return writers.count() * writers.values() + " written, " + changes + " changes seen";
    }
}
