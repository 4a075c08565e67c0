package dev.touchstone.sut;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No system could be had. Keeps every way that was tried, with its reason, and the lines to paste next. */
public final class ProvisioningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Attempt> attempts;
    private final transient List<String> next;

    /**
     * One way that did not lead to a system.
     *
     * @param way {@code external}, {@code container}, {@code process} or {@code embedded}
     * @param outcome why not, in one line, without secrets
     * @param log the last lines that the server wrote, if it wrote any
     */
    public record Attempt(String way, String outcome, List<String> log) {

        /** Secrets become stars. */
        public Attempt {
            outcome = Secrets.redact(outcome);
            log = log.stream().map(Secrets::redact).toList();
        }

        /** A way without a server's log. */
        public Attempt(String way, String outcome) {
            this(way, outcome, List.of());
        }
    }

    /** An exception whose message is the whole screen: what, every attempt, what next. */
    public ProvisioningException(String what, List<Attempt> attempts, List<String> next, @Nullable Throwable cause) {
        super(screen(what, attempts, next), cause);
        this.attempts = List.copyOf(attempts);
        this.next = List.copyOf(next);
    }

    /** Every way tried, in order. */
    public List<Attempt> attempts() {
        return attempts;
    }

    /** Lines to paste, each of which would help. */
    public List<String> next() {
        return next;
    }

    private static String screen(String what, List<Attempt> attempts, List<String> next) {
        StringBuilder screen = new StringBuilder(what);
        for (Attempt attempt : attempts) {
            screen.append(String.format("%n  %-10s %s", attempt.way(), attempt.outcome()));
            for (String line : attempt.log()) {
                screen.append(String.format("%n             | %s", line));
            }
        }
        for (int i = 0; i < next.size(); i++) {
            screen.append(String.format("%n%-12s %s", i == 0 ? "Do one of:" : "", next.get(i)));
        }
        return screen.toString();
    }
}
