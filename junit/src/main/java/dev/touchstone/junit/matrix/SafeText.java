package dev.touchstone.junit.matrix;

import dev.touchstone.sut.Secrets;
import java.util.regex.Pattern;

/** Text as a report may hold it: no secret, and no more than 4,096 characters; it says how much was cut. */
final class SafeText {

    static final int LONGEST = 4_096;

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final int ROOM_FOR_NOTE = 64;

    private SafeText() {}

    static String of(String text) {
        String redacted = LONE_SURROGATE.matcher(Secrets.redact(text)).replaceAll("\uFFFD");
        if (redacted.length() <= LONGEST) {
            return redacted;
        }
        int end = LONGEST - ROOM_FOR_NOTE;
        if (Character.isHighSurrogate(redacted.charAt(end - 1))) {
            end--;
        }
        return redacted.substring(0, end) + Amounts.of(" ... (cut: %,d more characters)", redacted.length() - end);
    }
}
