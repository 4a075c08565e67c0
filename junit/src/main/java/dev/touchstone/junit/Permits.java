package dev.touchstone.junit;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What a test waits for before it begins. Those that disturb a wire or a server mostly wait, also with many threads, so they
 * pass gates of their own: at the common one they would hold up all who have work to do.
 */
final class Permits implements AutoCloseable {

    private final List<Gateway> gateways;
    private final Deque<Gate.Permit> taken = new ArrayDeque<>();

    /** A gate, and how it is entered. */
    @FunctionalInterface
    private interface Gateway {
        Gate.Permit enter() throws InterruptedException;
    }

    private Permits(List<Gateway> gateways) {
        this.gateways = gateways;
    }

    static Permits of(Method method, Run run, OpenColumn open) {
        Disturbed disturbed = Disturbed.by(method);
        Optional<Integer> contended =
                AnnotationSupport.findAnnotation(method, Contended.class).map(Contended::value);
        int wanted = contended.orElse(1);
        List<Gateway> gateways = new ArrayList<>(); // always in this order, so that nobody waits in a circle
        if (disturbed.server()) {
            gateways.add(open.ground().orElseThrow()::enter);
        }
        if (disturbed.isNothing()) {
            gateways.add(() -> run.gate().enter(wanted));
        } else if (disturbed.wire() || contended.isPresent()) {
            gateways.add(() -> run.wires().enter(wanted));
        }
        return new Permits(gateways);
    }

    void enter() throws InterruptedException {
        for (Gateway gateway : gateways) {
            taken.push(gateway.enter());
        }
    }

    @Override
    public void close() {
        while (!taken.isEmpty()) {
            taken.pop().close();
        }
    }
}
