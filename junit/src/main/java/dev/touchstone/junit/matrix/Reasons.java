package dev.touchstone.junit.matrix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reasons that a page tells, each once, under a number; past what a page can hold it refers to the other file. */
final class Reasons {

    private static final int ROOM = 100_000;
    private static final String ELSEWHERE = "the words are in matrix.json beside this page: here they would not fit";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();
    private int taken;

    int number(String reason) {
        Integer known = numbers.get(reason);
        if (known != null) {
            return known;
        }
        String text = SafeText.of(reason);
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (taken + size > ROOM && !reason.equals(ELSEWHERE)) {
            return number(ELSEWHERE);
        }
        taken += size;
        numbers.put(reason, inOrder.size());
        inOrder.add(text);
        return inOrder.size() - 1;
    }

    List<String> inOrder() {
        return List.copyOf(inOrder);
    }
}
