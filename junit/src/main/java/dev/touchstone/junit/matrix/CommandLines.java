package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command to paste, broken between its words where it is wider than 80 columns. */
final class CommandLines {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*'|')+");
    private static final String GOES_ON = " \\";

    private CommandLines() {}

    static List<String> of(String label, String command) {
        String margin = " ".repeat(label.length() + 2);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(label);
        int begun = line.length();
        Matcher words = WORD.matcher(Ascii.of(command));
        while (words.find()) {
            int wanted = line.length() + 1 + words.group().length() + GOES_ON.length();
            if (line.length() > begun && wanted > Paragraph.WIDTH) {
                lines.add(line + GOES_ON);
                line = new StringBuilder(margin);
                begun = line.length();
            }
            line.append(line.length() > begun ? " " : "").append(words.group());
        }
        lines.add(line.toString());
        return lines;
    }
}
