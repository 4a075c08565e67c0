package dev.touchstone.junit.matrix;

/** A badge as a picture that needs no server, no font, no script, and no name that another on the page may have. */
final class BadgeSvg {

    private static final int HEIGHT = 20;
    private static final int PADDING = 6;
    private static final int BASELINE = 14;
    private static final int ROUNDING = 3;
    private static final String GROUND = "#3b434b";

    private BadgeSvg() {}

    static String of(Badge badge) {
        int left = TextWidth.of(badge.label()) + 2 * PADDING;
        int right = TextWidth.of(badge.message()) + 2 * PADDING;
        String label = XmlText.of(badge.label());
        String message = XmlText.of(badge.message());
        return Amounts.of(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" role="img" aria-label="%3$s: %4$s">
                %5$s
                <title>%3$s: %4$s</title>
                <rect width="%1$d" height="%2$d" rx="3" fill="%6$s"/>
                <path d="M%7$d 0h%8$da3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H%7$dz" fill="%9$s"/>
                <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
                %10$s
                %11$s
                </g>
                </svg>
                """,
                left + right,
                HEIGHT,
                label,
                message,
                OurMark.COMMENT,
                GROUND,
                left,
                right - ROUNDING,
                XmlText.of(badge.color()),
                text(PADDING, left - 2 * PADDING, label),
                text(left + PADDING, right - 2 * PADDING, message));
    }

    /** The length is said too: whatever font there is, the text fits its ground. */
    private static String text(int x, int length, String escaped) {
        return Amounts.of(
                "<text x=\"%d\" y=\"%d\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                x, BASELINE, length, escaped);
    }
}
