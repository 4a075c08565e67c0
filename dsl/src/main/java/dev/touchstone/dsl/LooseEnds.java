package dev.touchstone.dsl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a test has begun and has to end: a transaction, a subscription, a lease. What is still open when the test is over is
 * ended for it, and a test that was green until then is an error that names it.
 */
public final class LooseEnds {

    private final Map<String, Runnable> open = new LinkedHashMap<>();
    private final Map<String, Runnable> leftOnPurpose = new LinkedHashMap<>();
    private int named;

    LooseEnds() {}

    /** A name of its own for a thing of this kind, e.g. {@code transaction 2}. */
    public synchronized String named(String kind) {
        named++;
        return kind + " " + named;
    }

    /** Remembers something by its name, e.g. {@code transaction 2}, and how it is ended without leaving a trace. */
    public synchronized void begun(String what, Runnable end) {
        open.put(what, end);
    }

    /** It has ended. */
    public synchronized void ended(String what) {
        open.remove(what);
        leftOnPurpose.remove(what);
    }

    /** The test means to leave it open. */
    public synchronized void abandoned(String what) {
        Runnable end = open.remove(what);
        if (end != null) {
            leftOnPurpose.put(what, end);
        }
    }

    /** Ends whatever is open, which is no part of the test's history. */
    synchronized void end() {
        open.values().forEach(Runnable::run);
        leftOnPurpose.values().forEach(Runnable::run);
    }

    /** @throws LeftOpenException if something was begun, and neither ended nor left open on purpose */
    synchronized void expectNone() {
        if (!open.isEmpty()) {
            throw new LeftOpenException(List.copyOf(open.keySet()));
        }
    }
}
