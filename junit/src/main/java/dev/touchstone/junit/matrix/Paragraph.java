package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text behind a label, broken at words so that it fits 80 columns; its own line breaks stay. */
final class Paragraph {

    static final int WIDTH = 80;

    /** A space between words; the one between a number and its unit is none. */
    private static final Pattern SPACE = Pattern.compile(" (?!(?<=\\d )(?:m?s|B|%)(?!\\w))");

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private final List<String> lines = new ArrayList<>();
    private final String margin;
    private StringBuilder line;

    private Paragraph(String label, int indent) {
        this.margin = " ".repeat(indent);
        this.line = new StringBuilder(label).append(" ".repeat(Math.max(0, indent - label.length())));
    }

    /** The lines: the first begins with the label, the text begins in column {@code indent} of each. */
    static List<String> of(String label, int indent, String text) {
        Paragraph paragraph = new Paragraph(label, indent);
        Ascii.of(text.strip().replace("\r", "")).lines().forEach(paragraph::addLine);
        if (paragraph.lines.isEmpty()) {
            paragraph.end();
        }
        return List.copyOf(paragraph.lines);
    }

    private void addLine(String text) {
        String lead = text.substring(0, text.length() - text.stripLeading().length());
        line.append(lead);
        boolean first = true;
        for (String word : SPACE.split(text.strip(), -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                end();
                line.append(lead).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
            first = false;
        }
        end();
    }

    private void end() {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(margin);
    }

    /** Most texts are one line already, which is soon seen. */
    private static String oneLine(String text) {
        boolean broken =
                text.chars().anyMatch(c -> (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029);
        return broken ? BREAK.matcher(text).replaceAll(" ") : text;
    }

    /** One line of at most this many characters; three dots tell that something is missing. */
    static String cut(String text, int longest) {
        String shown = Ascii.of(oneLine(text.strip()));
        return shown.length() <= longest ? shown : shown.substring(0, Math.max(0, longest - 3)) + "...";
    }
}
