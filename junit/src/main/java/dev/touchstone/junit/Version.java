package dev.touchstone.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The kit's own version. */
final class Version {

    static final String OF_THE_KIT = read();

    private Version() {}

    private static String read() {
        try (InputStream stream = Version.class.getResourceAsStream("/META-INF/touchstone/version.txt")) {
            return stream == null ? "?" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
