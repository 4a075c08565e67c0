package dev.touchstone.acceptance.corpus;

import static dev.touchstone.driver.api.FailureKind.TIMEOUT;
import static dev.touchstone.driver.api.FailureKind.UNAVAILABLE;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.Plain;
import dev.touchstone.dsl.Wire;
import dev.touchstone.junit.Corpus;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What may befall a connection, and how those who use it may fail then. */
public final class Disturbances implements Corpus {

    private static final Duration LATE = Duration.ofMillis(25);
    /** A client that does not know yet sends a request on a connection that has ended, and may wait for its answer. */
    private static final Set<FailureKind> BROKEN = Set.of(UNAVAILABLE, TIMEOUT);

    private static final int NARROW = 32 * 1024; // bytes a second

    /**
     * One of them.
     *
     * @param deed does it
     * @param failures how a use may fail then; where there is none it must work
     */
    public record Disturbance(Consumer<Wire> deed, Set<FailureKind> failures) {

        /** Does it to this wire. */
        public void befall(Wire wire) {
            deed.accept(wire);
        }

        /** Uses of a name that holds this value work, or fail in a right way. */
        public void expectBorne(Plain plain, String name, String value) {
            if (failures.isEmpty()) {
                plain.expectUsesToWork(name, value);
            } else {
                plain.expectUsesToWorkOrFail(failures, name, value);
            }
        }
    }

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.of(
                new Entry<>("cut", new Disturbance(Wire::cut, BROKEN)),
                new Entry<>("new connections refused", new Disturbance(Wire::refuse, BROKEN)),
                new Entry<>("reset", new Disturbance(Wire::reset, BROKEN)),
                new Entry<>("half-closed", new Disturbance(Wire::halfClose, BROKEN)),
                new Entry<>("delayed", new Disturbance(wire -> wire.delay(LATE), Set.of())),
                new Entry<>("narrow", new Disturbance(wire -> wire.narrow(NARROW), Set.of())));
    }
}
