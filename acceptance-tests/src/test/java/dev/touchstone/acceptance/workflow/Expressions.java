package dev.touchstone.acceptance.workflow;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the <code>${{ ... }}</code> of a text: names, and the first of several joined by {@code ||} that says something. */
record Expressions(Map<String, String> values) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*(.+?)\\s*}}");

    String fill(String text) {
        return EXPRESSION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String expression) {
        return Arrays.stream(expression.split("\\|\\|"))
                .map(String::strip)
                .map(this::look)
                .filter(said -> !said.isEmpty() && !said.equals("false"))
                .findFirst()
                .orElse("");
    }

    private String look(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing is known of \"" + name + "\"; known are " + values.keySet());
        }
        return value;
    }
}
