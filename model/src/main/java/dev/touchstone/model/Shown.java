package dev.touchstone.model;

/** A value for people, on one short line. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(Object value) {
        String text = value instanceof String words ? "\"" + words + "\"" : String.valueOf(value);
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "... (" + line.length() + " chars)";
    }
}
