package dev.touchstone.dsl;

import dev.touchstone.driver.api.Names;
import dev.touchstone.dsl.value.Bytes;
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
