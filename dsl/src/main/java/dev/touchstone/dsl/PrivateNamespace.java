package dev.touchstone.dsl;

import java.util.List;
import java.util.function.Supplier;

/** A namespace that nobody else knows, and that is dropped at its close. */
public final class PrivateNamespace implements AutoCloseable {

    private final Scene scene;
    private final Supplier<List<String>> drop;

    PrivateNamespace(Scene scene, Supplier<List<String>> drop) {
        this.scene = scene;
        this.drop = drop;
    }

    /** What a vocabulary is made over in there. */
    public Scene scene() {
        return scene;
    }

    /** Drops it, and looks again; twice is once more. @throws IllegalStateException that names what is still there */
    @Override
    public void close() {
        List<String> left = scene.history().record("drop    the private namespace", drop);
        if (!left.isEmpty()) {
            throw new IllegalStateException("a private namespace was dropped, and still holds " + left);
        }
    }
}
