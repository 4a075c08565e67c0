package dev.touchstone.junit.matrix;

import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from JUnit's own words how long a test was given. */
final class Bound {

    private static final Pattern WORDS = Pattern.compile("timed out after (\\d+) (\\w+)");

    private Bound() {}

    /** {@code 60 s}, or {@code its time} if the exception does not tell. */
    static String in(TimeoutException late) {
        Matcher words = WORDS.matcher(String.valueOf(late.getMessage()));
        if (!words.find()) {
            return "its time";
        }
        String unit = words.group(2);
        boolean seconds = unit.equals("second") || unit.equals("seconds");
        return words.group(1) + " " + (seconds ? "s" : unit);
    }
}
