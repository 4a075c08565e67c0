package dev.touchstone.sut;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way did not lead to a system: why not, and whether that is the end of it. */
final class PassedOver extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> log;
    private final transient List<String> next;
    private final boolean last;

    private PassedOver(String reason, List<String> log, List<String> next, boolean last, @Nullable Throwable cause) {
        super(reason, cause);
        this.log = List.copyOf(log);
        this.next = List.copyOf(next);
        this.last = last;
    }

    static PassedOver because(String reason) {
        return new PassedOver(reason, List.of(), List.of(), false, null);
    }

    PassedOver causedBy(Throwable cause) {
        return new PassedOver(reason(), log, next, last, cause);
    }

    /** What the server wrote last. */
    PassedOver withLog(List<String> lines) {
        return new PassedOver(reason(), lines, next, last, getCause());
    }

    /** A line to paste that would help, before those of the recipe. */
    PassedOver next(String... lines) {
        return new PassedOver(reason(), log, List.of(lines), last, getCause());
    }

    /** No other way may be tried, because the user chose this one. */
    PassedOver forGood() {
        return new PassedOver(reason(), log, next, true, getCause());
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    List<String> next() {
        return next;
    }

    boolean isLast() {
        return last;
    }

    ProvisioningException.Attempt attempt(Provisioning way) {
        return new ProvisioningException.Attempt(way.word(), reason(), log);
    }
}
