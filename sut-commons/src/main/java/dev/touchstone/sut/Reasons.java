package dev.touchstone.sut;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Puts a chain of exceptions into one line for people. */
final class Reasons {

    private static final Pattern ENGINE = Pattern.compile("(?s)^Status \\d+: \\{\"message\":\"(.*)\"\\}\\s*$");
    private static final int LONGEST = 200;

    private Reasons() {}

    /** What the deepest exception says, which is the one that knows; at most one short line, without secrets. */
    static String of(Throwable thrown) {
        Deque<Throwable> chain = new ArrayDeque<>();
        for (Throwable t = thrown; t != null && !chain.contains(t); t = t.getCause()) {
            chain.push(t);
        }
        Throwable deepest = chain.getFirst();
        String message = chain.stream()
                .map(Throwable::getMessage)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(deepest.getClass().getSimpleName());
        message = ENGINE.matcher(message).replaceFirst("$1").replace("\\\"", "\"");
        String line = Secrets.redact(message.strip().replaceAll("\\s*\\R\\s*", " "));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
