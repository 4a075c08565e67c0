package dev.touchstone.sut;

import java.io.IOException;
import java.nio.file.Path;

/** A server binary that came as a Maven artifact; it is started as the {@link ProcessPart} says. */
@FunctionalInterface
public interface EmbeddedBinary {

    /**
     * Unpacks it and answers the program to start.
     *
     * @param folder empty, and removed with the server
     * @throws IOException if there is none for this platform; the message is the reason that people read
     */
    Path unpackInto(Path folder) throws IOException;
}
