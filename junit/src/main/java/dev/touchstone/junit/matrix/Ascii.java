package dev.touchstone.junit.matrix;

/** Text that every terminal shows alike: what is not printable ASCII is escaped, as Java would write it. */
final class Ascii {

    private Ascii() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> append(shown, (char) c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, char c) {
        if (c == '\t') {
            shown.append("\\t");
        } else if (c != '\n' && (c < ' ' || c > '~')) {
            shown.append(Amounts.of("\\u%04X", (int) c));
        } else {
            shown.append(c);
        }
    }
}
