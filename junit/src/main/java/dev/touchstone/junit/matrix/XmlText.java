package dev.touchstone.junit.matrix;

/** Text as XML may hold it: a character that XML forbids, also half a surrogate pair, is shown as Java would write it. */
final class XmlText {

    private XmlText() {}

    /** For a writer that escapes by itself. */
    static String legal(String text) {
        if (text.codePoints().allMatch(XmlText::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isLegal(character)) {
                legal.appendCodePoint(character);
            } else {
                legal.append(Amounts.of("\\u%04X", character));
            }
        });
        return legal.toString();
    }

    /** For an element or an attribute in double quotes. */
    static String of(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || Character.isSupplementaryCodePoint(character);
    }
}
