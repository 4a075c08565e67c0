package dev.touchstone.driver.nats;

import dev.touchstone.driver.api.Deadline;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The use of one place by one unit: its ticket, and the server's time as the ticket's message tells it. For one thread. */
final class NatsTurn {

    private final NatsNamespace nats;
    private final Deadline deadline;
    private final String place;
    private @Nullable CompletableFuture<Long> begun;
    private @Nullable Instant now;
    private boolean tidy = true;

    NatsTurn(NatsNamespace nats, Deadline deadline) {
        this.nats = nats;
        this.deadline = deadline;
        this.place = nats.places().take();
    }

    /** Begins the ticket; the answer comes while other things are asked. */
    void begin() {
        CompletableFuture<Long> unused = begun();
    }

    private CompletableFuture<Long> begun() {
        CompletableFuture<Long> sent = begun;
        if (sent == null) {
            sent = nats.messages().append(place, NatsTicket.beginning());
            begun = sent;
        }
        return sent;
    }

    NatsTicket ticket() throws Exception {
        return new NatsTicket(place, deadline.await(begun()));
    }

    /** The server's time since this turn began, to the microsecond. */
    Instant now() throws Exception {
        Instant told = now;
        if (told == null) {
            told = deadline.await(nats.messages().look(ticket().place()))
                    .written()
                    .truncatedTo(ChronoUnit.MICROS);
            now = told;
        }
        return told;
    }

    /** From now on there are drafts with this ticket, or there are none any more. */
    void tidy(boolean none) {
        tidy = none;
    }

    /** Ends the turn, whatever came of it. A place with drafts left is not used again. */
    void end() {
        if (tidy) {
            nats.places().giveBack(place);
        }
    }
}
