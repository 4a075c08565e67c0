package dev.touchstone.dsl;

import java.time.Duration;

/** Clients of the system under test beside the two long-lived ones, which are closed after the test, whatever it does. */
public final class Clients {

    private final Stage stage;

    Clients(Stage stage) {
        this.stage = stage;
    }

    /** The long-lived client that acts, looking for itself. */
    public Acting acting() {
        return new Acting(stage);
    }

    /** A client of its own: its words act through it, and look through the same witness as all others. */
    public Client another() {
        return stage.openClient(Duration.ZERO);
    }

    /** A client of its own that is wrong about the time by so much: ahead of it, or behind where this is negative. */
    public Client withClockShiftedBy(Duration shift) {
        return stage.openClient(shift);
    }
}
