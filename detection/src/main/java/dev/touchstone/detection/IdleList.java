package dev.touchstone.detection;

import dev.touchstone.junit.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Behaviours that may kill nothing, each with the reason: a line like {@code keyvalue_ttl/GEN-08 because ...} in a file.
 * What is behind a {@code #} is a comment.
 *
 * @param reasons by behaviour
 */
record IdleList(Map<String, String> reasons) {

    static IdleList read(Optional<Path> file, Collection<String> behaviours) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : file.map(IdleList::lines).orElse(List.of())) {
            String[] words = line.split("#", 2)[0].strip().split("\\s+", 2);
            if (!words[0].isEmpty()) {
                check(words, file.orElseThrow(), behaviours);
                reasons.put(words[0], words[1]);
            }
        }
        return new IdleList(Map.copyOf(reasons));
    }

    private static void check(String[] words, Path file, Collection<String> behaviours) {
        if (!behaviours.contains(words[0])) {
            throw ConfigurationException.unknown("behaviour", words[0], behaviours, file.toString());
        }
        if (words.length < 2) {
            throw new ConfigurationException(
                    "The behaviour " + words[0] + " may kill nothing, says " + file + ", and gives no reason",
                    words[0] + " why no fault of ours can be seen by it");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new ConfigurationException(
                    "The list of idle behaviours cannot be read: " + unreadable,
                    "-D" + DetectionOptions.IDLE + "=a/file");
        }
    }
}
