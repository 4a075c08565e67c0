package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.dsl.Crowd;
import dev.touchstone.dsl.GenerationsSeen;
import dev.touchstone.dsl.Overlap;
import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.List;

/** Records that are changed together, generation by generation, while others read them one by one. */
final class RecordGenerations {

    private static final int READERS = 4;

    private final Place place;
    private final Model model;
    private final String field;
    private final List<Object> keys;

    /** The generation is in this field, a whole number of 64 bits. */
    RecordGenerations(Place place, Model model, String field, List<Object> keys) {
        this.place = place;
        this.model = model;
        this.field = field;
        this.keys = List.copyOf(keys);
    }

    /** Changes all of them in one transaction, so many times: who has seen one change sees all. */
    void expectSeenWholeOrNotAtAll(int times) {
        Overlap overlap = new Overlap(1, READERS);
        place.record(
                Told.line("change", model) + ": " + keys.size() + " in one transaction, " + times
                        + " times, while others read them",
                () -> new Crowd(place.scene().patience())
                        .together(
                                1 + READERS, worker -> worker == 1 ? write(times, overlap) : read(worker - 2, overlap)),
                seen -> seen.stream().mapToInt(each -> each).sum() + " changes seen");
    }

    private int write(int times, Overlap overlap) {
        try {
            for (int generation = 1; generation <= times; generation++) {
                Row change = Row.empty().with(field, (long) generation);
                try (RecordsTransaction open =
                        place.actor(RecordsTransactional.class).begin()) {
                    RecordsBasic inside = open.open(RecordsBasic.class);
                    keys.forEach(key -> inside.update(model, key, change));
                    open.commit();
                }
                overlap.waitForReaders();
            }
            return 0;
        } finally {
            overlap.writerEnds();
        }
    }

    /** Each reader begins at a record of its own; half of them go round and round in the other direction. */
    private int read(int reader, Overlap overlap) {
        RecordsBasic client = place.either(reader / 2, RecordsBasic.class);
        int step = reader % 2 == 0 ? 1 : keys.size() - 1;
        GenerationsSeen seen = new GenerationsSeen(reader + 1);
        try {
            int last = keys.size(); // once more round when all is written, for who had no chance before
            for (int at = reader * keys.size() / READERS;
                    overlap.goesOn() || last-- > 0;
                    at = (at + step) % keys.size()) {
                Object key = keys.get(at);
                long generation = (Long) client.get(model, key).orElseThrow().require(field);
                seen.see(String.valueOf(key), Math.toIntExact(generation));
                overlap.readerReads();
            }
            return seen.changes();
        } finally {
            overlap.readerReads();
        }
    }
}
