package dev.touchstone.driver.api;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** How names are checked before any I/O, and how they are shown to people. */
public final class Names {

    private static final int SHOWN = 40;

    private Names() {}

    /**
     * Answers the UTF-8 form of a key or collection name.
     *
     * @throws NullPointerException if it is null
     * @throws BackendException {@code VALIDATION} if it is empty or has a lone surrogate, which UTF-8 cannot express
     *     (RFC 3629, section 3); {@code TOO_LARGE} above {@code maxBytes}
     */
    public static byte[] utf8(String operation, String name, long maxBytes) {
        if (requireNonNull(name, "name").isEmpty()) {
            throw new BackendException(FailureKind.VALIDATION, operation, name, "a name is never empty", null);
        }
        byte[] bytes = encode(operation, name);
        if (bytes.length > maxBytes) {
            String detail = String.format("a name of %,d B is above the limit of %,d B", bytes.length, maxBytes);
            throw new BackendException(FailureKind.TOO_LARGE, operation, name, detail, null);
        }
        return bytes;
    }

    /**
     * Checks that a value is not null and within the limit.
     *
     * @throws NullPointerException if it is null
     * @throws BackendException {@code TOO_LARGE} above {@code maxBytes}
     */
    public static void checkSize(String operation, String name, byte[] value, long maxBytes) {
        if (requireNonNull(value, "value").length > maxBytes) {
            String detail = String.format("a value of %,d B is above the limit of %,d B", value.length, maxBytes);
            throw new BackendException(FailureKind.TOO_LARGE, operation, name, detail, null);
        }
    }

    /** Checks that a batch is within the limit. @throws BackendException {@code TOO_LARGE} above {@code maxKeys} */
    public static void checkCount(String operation, int keys, int maxKeys) {
        if (keys > maxKeys) {
            String detail = String.format("a batch of %,d keys is above the limit of %,d", keys, maxKeys);
            throw new BackendException(FailureKind.TOO_LARGE, operation, "batch", detail, null);
        }
    }

    /** The name in quotes, shortened, with everything escaped that does not print. */
    public static String shown(String name) {
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(name.length(), SHOWN);
        for (int i = 0; i < end; i++) {
            appendShown(shown, name.charAt(i));
        }
        shown.append('"');
        return end < name.length() ? shown + "... (" + name.length() + " chars)" : shown.toString();
    }

    static String oneLine(String text) {
        return String.join(" ", List.of(text.strip().split("\\s*\\R\\s*")));
    }

    private static void appendShown(StringBuilder shown, char c) {
        if (c == '"' || c == '\\') {
            shown.append('\\').append(c);
        } else if (c < ' ' || c == 0x7f || c > 0x7e) {
            shown.append(String.format("\\u%04X", (int) c));
        } else {
            shown.append(c);
        }
    }

    private static byte[] encode(String operation, String name) {
        if (hasLoneSurrogate(name)) {
            throw new BackendException(
                    FailureKind.VALIDATION, operation, name, "a lone surrogate has no UTF-8 form", null);
        }
        return name.getBytes(StandardCharsets.UTF_8); // which would make a question mark of it
    }

    private static boolean hasLoneSurrogate(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = i + 1 < name.length() && Character.isSurrogatePair(c, name.charAt(i + 1));
                if (!paired) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
