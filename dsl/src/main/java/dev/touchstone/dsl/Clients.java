package dev.touchstone.dsl;

/** Other clients of the system under test. They are closed after the test, whatever it does. */
public final class Clients {

    private final Stage stage;

    Clients(Stage stage) {
        this.stage = stage;
    }

    /** A client of its own: its words act through it, and look through the same witness as all others. */
    public Client another() {
        return stage.openClient();
    }
}
