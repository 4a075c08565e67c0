package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import dev.touchstone.driver.nats.NatsTicket.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Cells as one operation finds them. Not thread-safe. */
final class NatsCells {

    /** So long others may take for a change before it is undone for them: they may have gone in the middle of it. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private static final Duration STEP = Duration.ofMillis(5);

    private final NatsNamespace nats;
    private final Deadline deadline;
    private final Map<NatsTicket, Outcome> known = new HashMap<>();
    private final Map<String, CompletableFuture<NatsEntry>> asked = new HashMap<>();

    NatsCells(NatsNamespace nats, Deadline deadline) {
        this.nats = nats;
        this.deadline = deadline;
    }

    /** Asks for a cell that is looked at later, so that both questions take one way. */
    void ask(String name) {
        asked.put(name, nats.messages().look(name));
    }

    List<NatsCell> look(List<String> names) throws Exception {
        List<String> news =
                names.stream().filter(name -> !asked.containsKey(name)).toList();
        Iterator<NatsEntry> entries = nats.messages().look(news, deadline).iterator();
        List<NatsCell> cells = new ArrayList<>();
        for (String name : names) {
            CompletableFuture<NatsEntry> before = asked.get(name);
            cells.add(NatsCell.of(name, before == null ? entries.next() : deadline.await(before)));
        }
        return cells;
    }

    private NatsCell look(String name) throws Exception {
        return NatsCell.of(name, deadline.await(nats.messages().look(name)));
    }

    /** What a cell holds for who only reads: a draft of which nobody has decided does not count. */
    Optional<String> shown(NatsCell cell) throws Exception {
        NatsCell seen = cell;
        while (seen.draft().isPresent()) {
            Outcome outcome = outcome(seen.draft().get().ticket());
            if (outcome != Outcome.OVER) {
                return seen.after(outcome);
            }
            seen = look(seen.name());
        }
        return seen.now();
    }

    /** Of one answer all that one ticket drafted is shown alike. */
    private Outcome outcome(NatsTicket ticket) throws Exception {
        Outcome seen = known.get(ticket);
        if (seen == null) {
            seen = outcomeNow(ticket);
            known.put(ticket, seen);
        }
        return seen;
    }

    /** What became of a ticket by now. */
    Outcome outcomeNow(NatsTicket ticket) throws Exception {
        return ticket.outcome(deadline.await(nats.messages().look(ticket.place())));
    }

    /** What each of these names holds for who only reads. */
    List<Optional<String>> shown(List<String> names) throws Exception {
        List<Optional<String>> shown = new ArrayList<>();
        for (NatsCell cell : look(names)) {
            shown.add(shown(cell));
        }
        return shown;
    }

    /** What the cells that match hold for who only reads. */
    List<String> all(String pattern) throws Exception {
        List<String> all = new ArrayList<>();
        for (NatsCell cell : found(pattern)) {
            shown(cell).ifPresent(all::add);
        }
        return all;
    }

    /** The cells that match, with their drafts. */
    List<NatsCell> found(String pattern) throws Exception {
        return nats.subjects().cells(pattern, deadline);
    }

    /** The cell without a draft: it waits until others have decided, and does not wait for ever. */
    NatsCell settled(NatsCell cell) throws Exception {
        NatsCell seen = cell;
        while (seen.draft().isPresent()) {
            Outcome outcome = decided(seen.draft().get().ticket());
            if (outcome != Outcome.OVER) {
                return seen.settled(outcome);
            }
            seen = look(seen.name());
        }
        return seen;
    }

    private Outcome decided(NatsTicket ticket) throws Exception {
        Deadline patience = deadline.atMost(PATIENCE);
        boolean decided =
                nats.subjects().becomes(ticket.place(), STEP, patience, () -> outcomeNow(ticket) != Outcome.OPEN);
        if (!decided) {
            deadline.await(nats.messages().put(ticket.place(), ticket.saying(Outcome.UNDONE), ticket.begun()));
        }
        Outcome outcome = outcomeNow(ticket);
        if (outcome == Outcome.OPEN) {
            throw new IllegalStateException("nobody could decide " + ticket);
        }
        return outcome;
    }
}
