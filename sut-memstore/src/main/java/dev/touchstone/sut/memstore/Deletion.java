package dev.touchstone.sut.memstore;

import dev.touchstone.model.Model;
import dev.touchstone.model.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** What becomes of records when some are deleted, thought through to the end before anything is done. Not thread-safe. */
final class Deletion {

    private final Tables tables;
    private final Trace trace;
    private final ByRecord<Row> gone = new ByRecord<>();
    private final ByRecord<Row> orphaned = new ByRecord<>();
    private final List<Link> refusing = new ArrayList<>();
    private final Queue<Gone> waiting = new ArrayDeque<>();

    /** A record that goes, and whose referrers were not looked at yet. */
    private record Gone(String model, Object key) {}

    /** A record that refers to one that goes. */
    private record Link(Referrer by, Row child, Object parent) {

        Object key() {
            return child.require(by.model().key().name());
        }
    }

    Deletion(Tables tables, Trace trace) {
        this.tables = tables;
        this.trace = trace;
    }

    /** The records that go. */
    ByRecord<Row> gone() {
        return gone;
    }

    /** What changes in those that refer to nothing then; some of them may go too. */
    ByRecord<Row> orphaned() {
        return orphaned;
    }

    /** Plans it. @throws RecordRefusal if a record that stays refers to one that goes and must not be left without it */
    void plan(Model model, List<Row> rows) {
        rows.forEach(row -> go(model, row));
        for (Gone next = waiting.poll(); next != null; next = waiting.poll()) {
            follow(next);
        }
        for (Link link : refusing) {
            if (!gone.has(link.by().model().name(), link.key())) {
                throw RecordRefusal.referredTo(link.by(), link.key(), link.parent());
            }
        }
    }

    private void go(Model model, Row row) {
        Object key = row.require(model.key().name());
        if (gone.put(model.name(), key, row) == null) {
            waiting.add(new Gone(model.name(), key));
        }
    }

    private void follow(Gone parent) {
        for (Referrer by : tables.referrers(parent.model())) {
            Question children = by.to(parent.key());
            trace.read(children);
            children.asked(tables).forEach(child -> follow(new Link(by, child, parent.key())));
        }
    }

    private void follow(Link link) {
        Referrer by = link.by();
        switch (by.onDelete()) {
            case CASCADE -> go(by.model(), link.child());
            case SET_NULL ->
                orphaned.merge(by.model().name(), link.key(), Row.empty().with(by.field(), null), Row::with);
            case REFUSE -> refusing.add(link);
        }
    }
}
