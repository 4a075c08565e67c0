package dev.touchstone.driver.api;

import java.util.List;

/**
 * One client of a running system. Thread-safe. After {@link #close()} every operation, also of what was opened before,
 * fails {@code UNAVAILABLE} at once. {@link BoundBackend} is the ready-made one.
 */
public interface Backend extends AutoCloseable {

    /** What lies under this name: any text but the empty one. Costs nothing until it is used. */
    Opener in(String namespace);

    /** What the opened server says otherwise than the registry file. */
    TraitChanges traits();

    /**
     * Removes all that lies in a namespace, and looks again.
     *
     * @return what is still there, by the server's own names: empty unless the removal failed
     */
    List<String> drop(String namespace);

    /**
     * Removes what this run itself made on the server (a schema, a bucket), and looks again.
     *
     * @return what is still there: empty unless the removal failed
     */
    List<String> dropRun();

    /** Closes this client; twice is once. */
    @Override
    void close();
}
