package dev.touchstone.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Which of the known names was probably meant. */
final class NearestName {

    private NearestName() {}

    /** {@code : did you mean "age"?}, or the known names where none is near. */
    static String hint(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 3))
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .map(name -> ": did you mean \"" + name + "\"?")
                .orElse(", which has " + String.join(", ", known));
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
