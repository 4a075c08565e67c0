package dev.touchstone.sut;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The known word nearest to a mistyped one, if any is near: at most a third of its letters differ, or two. */
    public static Optional<String> to(String typed, Collection<String> known) {
        int bound = Math.max(2, typed.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(word -> word))
                .filter(word -> distance(typed, word) <= bound);
    }

    /** A sentence that lists the known words and names the nearest: {@code did you mean "redis"? Known: ...}. */
    public static String hint(String typed, Collection<String> known) {
        String all = "known: " + String.join(", ", known.stream().sorted().toList());
        return to(typed, known)
                .map(word -> "did you mean \"" + word + "\"? " + all)
                .orElse(all);
    }

    /** The Levenshtein distance: single letters put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
