package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import dev.touchstone.driver.nats.NatsTicket.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Writes what a unit wants: one cell under its revision; several as drafts under their revisions first, which all count from
 * the one message on that decides. Between the two it looks once more at what the unit relies on: whoever changes that drafts
 * first and looks later, too, so that one of two sees the other.
 */
final class NatsCommit {

    private final NatsUnit unit;
    private final NatsMessages messages;
    private final Deadline deadline;

    private NatsCommit(NatsUnit unit) {
        this.unit = unit;
        this.messages = unit.nats().messages();
        this.deadline = unit.deadline();
    }

    /** A cell that is to change. */
    private record Change(NatsCell cell, Optional<String> next) {}

    /** A draft of it that was put, under a revision of its own. */
    private record Drafted(Change change, long revision) {}

    /** False if others came first: then nothing was done. */
    static boolean of(NatsUnit unit) throws Exception {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, Optional<String>> one : unit.changes().entrySet()) {
            changes.add(new Change(unit.cell(one.getKey()), one.getValue()));
        }
        NatsCommit commit = new NatsCommit(unit);
        if (changes.isEmpty()) {
            return true;
        }
        boolean alone = changes.size() == 1
                && unit.kept().isEmpty()
                && unit.same().isEmpty()
                && unit.untied().isEmpty();
        return alone ? commit.write(changes.get(0)) : commit.write(changes);
    }

    private boolean write(Change change) throws Exception {
        return deadline.await(put(change.cell(), change.next(), change.cell().revision()));
    }

    private boolean write(List<Change> changes) throws Exception {
        NatsTicket ticket = unit.turn().ticket();
        unit.turn().tidy(false);
        List<Drafted> drafted = draft(ticket, changes);
        boolean done =
                drafted.size() == changes.size() && new NatsGuard(unit, ticket).holds() && decide(ticket, Outcome.DONE);
        if (!done) {
            decide(ticket, Outcome.UNDONE);
        }
        tidyUp(drafted, done);
        unit.turn().tidy(true);
        return done;
    }

    /** The drafts that could be put. */
    private List<Drafted> draft(NatsTicket ticket, List<Change> changes) throws Exception {
        List<Long> revisions = NatsRound.<Change, Long>of(
                        deadline,
                        change -> messages.replace(
                                change.cell().name(),
                                change.cell().drafted(ticket, change.next()),
                                change.cell().revision()))
                .over(changes);
        List<Drafted> drafted = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (revisions.get(i) != NatsMessages.MOVED) {
                drafted.add(new Drafted(changes.get(i), revisions.get(i)));
            }
        }
        return drafted;
    }

    private boolean decide(NatsTicket ticket, Outcome outcome) throws Exception {
        return deadline.await(messages.put(ticket.place(), ticket.saying(outcome), ticket.begun()));
    }

    /** Cells without drafts are read with one look. Who has written one meanwhile knew what became of its draft. */
    private void tidyUp(List<Drafted> drafted, boolean done) throws Exception {
        NatsRound.<Drafted, Boolean>of(
                        deadline,
                        one -> put(
                                one.change().cell(),
                                done ? one.change().next() : one.change().cell().now(),
                                one.revision()))
                .over(drafted);
    }

    private CompletableFuture<Boolean> put(NatsCell cell, Optional<String> text, long revision) {
        return text.isPresent()
                ? messages.put(cell.name(), NatsCell.holding(text.get()), revision)
                : messages.remove(cell.name(), revision);
    }
}
