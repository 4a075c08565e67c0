package dev.touchstone.junit;

import dev.touchstone.dsl.History;
import dev.touchstone.junit.matrix.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the extension knows of a row and JUnit does not tell its listeners, by the row's unique id. */
final class Notes {

    private final Map<String, Note> notes = new ConcurrentHashMap<>();

    /**
     * A verdict given without running anything.
     *
     * @param verdict not claimed, or excluded
     * @param reason for the report
     */
    record Decision(Verdict verdict, String reason) {}

    /**
     * What is known of one row.
     *
     * @param decision why it was not run
     * @param begun when it had its permit, in nanoseconds of the JVM's clock
     * @param history what it did
     * @param thrown what it threw, before JUnit saw it
     * @param trial why it was run though nobody may count on it
     */
    record Note(
            Optional<Decision> decision,
            long begun,
            Optional<History> history,
            Optional<Throwable> thrown,
            Optional<Trial> trial) {

        static final Note EMPTY = new Note(Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    void decided(String id, Decision decision) {
        notes.put(id, new Note(Optional.of(decision), 0, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    void tried(String id, Trial trial) {
        notes.put(id, new Note(Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.of(trial)));
    }

    void begun(String id, History history) {
        long now = System.nanoTime();
        notes.put(id, new Note(Optional.empty(), now, Optional.of(history), Optional.empty(), of(id).trial()));
    }

    void thrown(String id, Throwable what) {
        notes.compute(id, (same, note) -> {
            Note known = note == null ? Note.EMPTY : note;
            return new Note(
                    known.decision(),
                    known.begun(),
                    known.history(),
                    known.thrown().or(() -> Optional.of(what)),
                    known.trial());
        });
    }

    Note of(String id) {
        return notes.getOrDefault(id, Note.EMPTY);
    }
}
