package dev.touchstone.driver.nats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/**
 * What a name of the bucket holds: a line of text or none, and perhaps what somebody is about to put in its place.
 *
 * @param name the name in the bucket
 * @param revision the number of its last message; zero if it has none
 * @param now what it holds while nothing else is decided
 * @param draft what it is about to hold
 */
record NatsCell(String name, long revision, Optional<String> now, Optional<Draft> draft) {

    private static final String HELD = "=";
    private static final String NONE = "-";
    private static final String DRAFT = "~";

    /** What a cell holds when a ticket is done. */
    record Draft(NatsTicket ticket, Optional<String> next) {}

    static NatsCell of(String name, NatsEntry entry) {
        return entry.value()
                .map(value -> read(name, entry.revision(), value))
                .orElseGet(() -> new NatsCell(name, entry.revision(), Optional.empty(), Optional.empty()));
    }

    /** What these bytes say. */
    static NatsCell read(String name, long revision, byte[] value) {
        String text = new String(value, UTF_8);
        if (!text.startsWith(DRAFT)) {
            return new NatsCell(name, revision, line(text), Optional.empty());
        }
        String[] lines = text.split("\n", 3);
        int end = lines[0].lastIndexOf(' ');
        NatsTicket ticket = new NatsTicket(lines[0].substring(1, end), Long.parseLong(lines[0].substring(end + 1)));
        return new NatsCell(name, revision, line(lines[1]), Optional.of(new Draft(ticket, line(lines[2]))));
    }

    /** A cell that holds this and nothing else. */
    static byte[] holding(String text) {
        return (HELD + text).getBytes(UTF_8);
    }

    /** This cell with a draft. */
    byte[] drafted(NatsTicket ticket, Optional<String> next) {
        return (DRAFT + ticket.place() + " " + ticket.begun() + "\n" + line(now) + "\n" + line(next)).getBytes(UTF_8);
    }

    private static String line(Optional<String> text) {
        return text.map(HELD::concat).orElse(NONE);
    }

    private static Optional<String> line(String line) {
        return line.equals(NONE) ? Optional.empty() : Optional.of(line.substring(1));
    }

    /** What it holds, if that became of the ticket of its draft. */
    Optional<String> after(NatsTicket.Outcome outcome) {
        return outcome == NatsTicket.Outcome.DONE ? draft.flatMap(Draft::next) : now;
    }

    /** The same without a draft, where it is known what became of it. */
    NatsCell settled(NatsTicket.Outcome outcome) {
        return new NatsCell(name, revision, after(outcome), Optional.empty());
    }
}
