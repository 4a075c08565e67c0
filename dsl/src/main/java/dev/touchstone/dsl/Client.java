package dev.touchstone.dsl;

import dev.touchstone.driver.api.Backend;

/** A client that a test opened for itself, in the test's own namespace. */
public final class Client implements AutoCloseable {

    private final Stage stage;
    private final Backend backend;

    Client(Stage stage, Backend backend) {
        this.stage = stage;
        this.backend = backend;
    }

    /** The general words of the contract under test, acting through this client. */
    public Plain plain() {
        return open(Plain.class);
    }

    /** The words of this vocabulary, acting through this client. */
    public <T> T open(Class<T> vocabulary) {
        return stage.speak(vocabulary, stage.scene(stage.root(), backend));
    }

    /** Closes this one, and opens another in its place. */
    public Client reopened() {
        close();
        return stage.openClient();
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
