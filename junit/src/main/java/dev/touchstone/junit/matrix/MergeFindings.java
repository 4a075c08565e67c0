package dev.touchstone.junit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a merge has to tell, each thing once: slips make it red, notes do not. */
final class MergeFindings {

    private final Set<String> slips = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    void slip(String text) {
        slips.add(text);
    }

    void note(String text) {
        notes.add(text);
    }

    List<String> slips() {
        return List.copyOf(slips);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** {@code 7.0.15 in a.json, 6.2.11 in b.json and c.json}, if not all tell the same. */
    static <T> Optional<String> differences(List<Told<T>> told) {
        Map<T, List<String>> files = new LinkedHashMap<>();
        told.forEach(each ->
                files.computeIfAbsent(each.what(), what -> new ArrayList<>()).add(each.file()));
        return files.size() < 2
                ? Optional.empty()
                : Optional.of(files.entrySet().stream()
                        .map(entry -> entry.getKey() + " in " + String.join(" and ", entry.getValue()))
                        .collect(Collectors.joining(", ")));
    }
}
