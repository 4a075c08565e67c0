package dev.touchstone.driver.nats;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A change of several cells that is decided by one message: whoever first replaces the one that began it, says whether it is
 * done or undone. The next ticket at the same place is another one.
 *
 * @param place the name at which it began
 * @param begun the revision of the message that began it
 */
record NatsTicket(String place, long begun) {

    /** What became of a ticket. */
    enum Outcome {
        /** Nobody has decided yet. */
        OPEN,
        /** What was drafted counts. */
        DONE,
        /** What was there before counts. */
        UNDONE,
        /** It was decided, and all that was drafted has been tidied up since. */
        OVER
    }

    /** What is put at a place to begin a ticket. */
    static byte[] beginning() {
        return "open".getBytes(UTF_8);
    }

    /** What is put in place of the beginning to decide it. */
    byte[] saying(Outcome outcome) {
        return said(outcome).getBytes(UTF_8);
    }

    private String said(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT) + " " + begun;
    }

    /** What became of it, by what is at its place. */
    Outcome outcome(NatsEntry there) {
        if (there.revision() == begun) {
            return Outcome.OPEN;
        }
        String text = there.value().map(bytes -> new String(bytes, UTF_8)).orElse("");
        if (text.equals(said(Outcome.DONE))) {
            return Outcome.DONE;
        }
        return text.equals(said(Outcome.UNDONE)) ? Outcome.UNDONE : Outcome.OVER;
    }
}
