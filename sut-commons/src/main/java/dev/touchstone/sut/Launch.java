package dev.touchstone.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One start of a server binary as a child process: everything from which its command line is made.
 *
 * @param binary the program that was found
 * @param data a folder of its own, empty before the first start and kept over restarts
 * @param port the loopback port on which it must listen
 * @param durable whether acknowledged writes must outlive {@code kill -9}
 */
public record Launch(Path binary, Path data, int port, boolean durable) {

    /** A program that lies beside the binary, e.g. {@code initdb} beside {@code postgres}. */
    public Path tool(String name) {
        return binary.resolveSibling(name);
    }

    /** Writes a file, such as a configuration, into the data folder and answers where it is. */
    public Path file(String name, String content) {
        try {
            return Files.writeString(data.resolve(name), content);
        } catch (IOException full) {
            throw new UncheckedIOException("cannot write " + name + " into " + data, full);
        }
    }
}
