package dev.touchstone.dsl.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies at the end of a path in JSON: text, a number, a boolean or null.
 *
 * @param path the steps to it
 * @param value what is there
 */
record JsonLeaf(List<String> path, @Nullable Object value) {

    /** All in it, in an order that is always the same. */
    static List<JsonLeaf> in(@Nullable Object json) {
        List<JsonLeaf> leaves = new ArrayList<>();
        collect(json, List.of(), leaves);
        return leaves;
    }

    private static void collect(@Nullable Object json, List<String> path, List<JsonLeaf> leaves) {
        if (json instanceof Map<?, ?> map) {
            map.keySet().stream()
                    .map(String::valueOf)
                    .sorted()
                    .forEach(name -> collect(map.get(name), longer(path, name), leaves));
        } else if (json instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), longer(path, String.valueOf(i)), leaves);
            }
        } else if (!path.isEmpty()) {
            leaves.add(new JsonLeaf(path, json));
        }
    }

    private static List<String> longer(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
