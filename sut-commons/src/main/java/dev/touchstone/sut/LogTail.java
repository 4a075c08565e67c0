package dev.touchstone.sut;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of what a server wrote. */
final class LogTail {

    private static final int LINES = 10;
    private static final int LONGEST = 160;

    private LogTail() {}

    /** What is said of a server that nobody ended. */
    static String endedByItself(String product, List<String> tail) {
        String last = tail.isEmpty()
                ? "it wrote nothing"
                : "the end of its log: " + String.join(" | ", tail.subList(Math.max(0, tail.size() - 3), tail.size()));
        return Secrets.redact(product + " has ended by itself; " + last);
    }

    static List<String> of(Path log) {
        return of(String.join("\n", lines(log)));
    }

    /** All that it wrote. */
    static List<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            return List.of("(its log could not be read: " + unreadable.getMessage() + ")");
        }
    }

    static List<String> of(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(line -> line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...")
                .toList();
    }
}
