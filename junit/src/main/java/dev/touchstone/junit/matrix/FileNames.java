package dev.touchstone.junit.matrix;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the files of one folder: plain characters only, and no two alike, whatever they are made of. */
final class FileNames {

    private static final int LONGEST = 120;

    private final Set<String> taken = new HashSet<>();

    /** A name that reads like the text and that nothing else in the folder has, also where case does not count. */
    String of(String text) {
        String plain = text.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
        String name = plain.substring(0, Math.min(LONGEST, plain.length()));
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
