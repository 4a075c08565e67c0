package dev.touchstone.junit.matrix;

/** How wide a text is in a common sans-serif of 11 pixels, near enough for a ground to hold it. */
final class TextWidth {

    private static final String NARROW = "iljI.,:;'|![]() /ft1";
    private static final String WIDE = "mwMW%@";
    private static final double OF_NARROW = 4.4;
    private static final double OF_WIDE = 10.2;
    private static final double OF_CAPITAL = 7.8;
    private static final double OF_OTHER = 6.8;
    private static final double OF_IDEOGRAPH = 11;
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private TextWidth() {}

    /** In pixels, rounded up. */
    static int of(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(TextWidth::of).sum());
    }

    private static double of(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return OF_NARROW;
        }
        if (WIDE.indexOf(character) >= 0) {
            return OF_WIDE;
        }
        if (character >= FIRST_IDEOGRAPH) {
            return OF_IDEOGRAPH;
        }
        return Character.isUpperCase(character) ? OF_CAPITAL : OF_OTHER;
    }
}
