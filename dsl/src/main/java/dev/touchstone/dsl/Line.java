package dev.touchstone.dsl;

import dev.touchstone.driver.api.Names;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How one operation is told in a history. */
final class Line {

    private Line() {}

    /** Verb and name, e.g. {@code remove  colour}. */
    static String of(String verb, String name) {
        return String.format(Locale.ROOT, "%-7s %s", verb, bare(name));
    }

    /** Verb, name and value, e.g. {@code create  colour = red}. */
    static String of(String verb, String name, Bytes value) {
        return of(verb, name) + " = " + value.bare();
    }

    /** Verb, name and the values that it may hold, e.g. {@code expect  colour = red or blue}. */
    static String of(String verb, String name, List<Bytes> values) {
        int others = values.size() - 1;
        return of(verb, name, values.get(0))
                + (others == 1 ? " or " + values.get(1).bare() : others > 1 ? " or " + others + " others" : "");
    }

    /** What was found under a name, as an outcome: {@code ok} where it is among what may be. */
    static String found(List<Bytes> allowed, Optional<Bytes> found) {
        return found.filter(allowed::contains)
                .map(value -> allowed.size() == 1 ? "ok" : value.bare())
                .orElseGet(() -> found(found));
    }

    /** What was found under a name, as an outcome: {@code ok} where it is what was wanted. */
    static String found(Bytes wanted, Optional<Bytes> found) {
        return found.equals(Optional.of(wanted)) ? "ok" : found(found);
    }

    /** What was found under a name, as an outcome. */
    static String found(Optional<Bytes> found) {
        return found.map(Bytes::bare).orElse("absent");
    }

    private static String bare(String name) {
        String shown = Names.shown(name);
        boolean plain = !name.isEmpty() && shown.length() == name.length() + 2;
        return plain ? name : shown;
    }
}
