package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.Names;
import dev.touchstone.dsl.value.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How things are written in Java: with nothing in it that does not print, and no space that a line could be broken at. */
final class Java {

    private static final int LONG = 40;

    private Java() {}

    /** A text, e.g. {@code "a\u0000b"}; one long run of a letter as {@code "x".repeat(5000)}. */
    static String text(String text) {
        boolean run = text.length() > LONG && text.chars().distinct().count() == 1;
        return run ? text(text.substring(0, 1)) + ".repeat(" + text.length() + ")" : quoted(text);
    }

    /** The text that these bytes are. */
    static String text(Bytes value) {
        return text(new String(value.toArray(), StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c > ' ' && c <= '~') {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    static String optional(Optional<Bytes> value) {
        return value.map(each -> "Optional.of(" + text(each) + ")").orElse("Optional.empty()");
    }

    static String list(Collection<?> elements) {
        return elements.stream().map(String::valueOf).collect(Collectors.joining(", ", "List.of(", ")"));
    }

    static String texts(Collection<String> texts) {
        return list(texts.stream().map(Java::text).toList());
    }

    /** In whole hours, e.g. {@code ofHours(5)}. */
    static String duration(Duration time) {
        return "ofHours(" + time.toHours() + ")";
    }

    /** A name as people read it. */
    static String shown(String name) {
        return Names.shown(name);
    }
}
