package dev.touchstone.sut.memstore;

import java.util.ArrayList;
import java.util.List;

/** What was asked, and which records were written, since a moment. Not thread-safe. */
final class Trace {

    private final Tables begin;
    private final List<Question> questions = new ArrayList<>();
    private final ByRecord<Boolean> written = new ByRecord<>();

    Trace(Tables begin) {
        this.begin = begin;
    }

    void read(Question question) {
        questions.add(question);
    }

    void wrote(String model, Object key) {
        written.put(model, key, true);
    }

    /** The records as they were at that moment. */
    Tables begin() {
        return begin;
    }

    /** Whether the record is at this moment as it was then. */
    boolean isAsItWas(String model, Object key, Tables now) {
        return Tables.isTheVery(begin.row(model, key), now.row(model, key));
    }

    List<Question> questions() {
        return questions;
    }

    ByRecord<Boolean> written() {
        return written;
    }
}
