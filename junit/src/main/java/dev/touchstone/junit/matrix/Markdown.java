package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text from a run such that GitHub's Markdown shows it literally, whatever is in it. */
public final class Markdown {

    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]|~#$]");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** In a sentence or in the cell of a table: one line. */
    public static String text(String text) {
        String escaped = line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return ACTIVE.matcher(escaped).replaceAll("\\\\$0");
    }

    /** The same, with three dots where it is longer than this. */
    public static String text(String text, int longest) {
        String line = line(text);
        return text(
                line.codePointCount(0, line.length()) <= longest
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, longest - 3)) + "...");
    }

    /** A word or a command, also in the cell of a table. */
    public static String code(String text) {
        String line = line(text);
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longestRun(line) + 1);
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + pad + line.replace("|", "\\|") + pad + fence;
    }

    /** Lines as they are. */
    public static String block(List<String> lines) {
        String text = visible(String.join("\n", lines));
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + "\n" + text + "\n" + fence + "\n";
    }

    /** What unfolds at a click. */
    public static String details(String summary, String content) {
        return "<details><summary>" + summary + "</summary>\n\n" + content + "</details>\n";
    }

    /** A link, if it is one to the web. */
    static String link(String text, String url) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        String safe = visible(url)
                .replaceAll("\\s", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C");
        return web ? "[" + text(text) + "](<" + safe + ">)" : text(text);
    }

    /** A table; cells are Markdown. */
    public static String table(List<String> head, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(head));
        lines.add("|" + "---|".repeat(head.size()));
        rows.forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String line(String text) {
        return visible(SafeText.of(text).strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** No control character, no half of a surrogate pair, nothing that turns the direction of writing. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        XmlText.legal(text).codePoints().forEach(character -> {
            boolean hidden = Character.getType(character) == Character.FORMAT
                    || (Character.isISOControl(character) && character != '\n' && character != '\t');
            visible.append(hidden ? Amounts.of("\\u%04X", character) : Character.toString(character));
        });
        return visible.toString();
    }

    private static int longestRun(String text) {
        int longest = 0;
        Matcher ticks = TICKS.matcher(text);
        while (ticks.find()) {
            longest = Math.max(longest, ticks.group().length());
        }
        return longest;
    }
}
