package dev.touchstone.detection;

/** Text of a run as a page shows it literally, whatever is in it. */
final class Html {

    private Html() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '&' -> shown.append("&amp;");
            case '<' -> shown.append("&lt;");
            case '>' -> shown.append("&gt;");
            case '"' -> shown.append("&quot;");
            case '\'' -> shown.append("&#39;");
            default -> {
                boolean hidden = Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT
                        || Character.getType(character) == Character.SURROGATE;
                shown.append(hidden ? String.format("\\u%04X", character) : Character.toString(character));
            }
        }
    }
}
