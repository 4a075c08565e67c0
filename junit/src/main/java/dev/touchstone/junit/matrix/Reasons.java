package dev.touchstone.junit.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reasons that a page tells, each once, under a number; past what a page can hold it refers to the other file. */
final class Reasons {

    private static final int ROOM = 150_000;
    private static final String ELSEWHERE = "the words are in matrix.json beside this page: here they would not fit";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int taken;

    int number(String reason) {
        String text = SafeText.of(reason);
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (taken + text.length() > ROOM && !text.equals(ELSEWHERE)) {
            return number(ELSEWHERE);
        }
        taken += text.length();
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    List<String> inOrder() {
        return List.copyOf(numbers.keySet());
    }
}
