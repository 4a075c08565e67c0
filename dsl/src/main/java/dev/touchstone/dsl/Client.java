package dev.touchstone.dsl;

import dev.touchstone.driver.api.Backend;
import java.time.Duration;

/** A client that a test opened for itself, in the test's own namespace. */
public final class Client implements AutoCloseable {

    private final Stage stage;
    private final Backend backend;
    private final Duration clockShift;

    Client(Stage stage, Backend backend, Duration clockShift) {
        this.stage = stage;
        this.backend = backend;
        this.clockShift = clockShift;
    }

    /** The general words of the contract under test, acting through this client. */
    public Plain plain() {
        return open(Plain.class);
    }

    /** The words of this vocabulary, acting through this client. */
    public <T> T open(Class<T> vocabulary) {
        return stage.speak(vocabulary, stage.scene(stage.root(), backend));
    }

    /** A contract in the test's own namespace, through this client. */
    <C> C contract(Class<C> type) {
        return stage.scene(stage.root(), backend).actor(type);
    }

    /** Closes this one, and opens another in its place. */
    public Client reopened() {
        close();
        return stage.openClient(clockShift);
    }

    /** Closes it when the test is over, which is no part of the test's history. */
    void leave() {
        backend.close();
    }

    /** Closes it; twice is once. */
    @Override
    public void close() {
        stage.history().run("close   a client", backend::close);
    }
}
