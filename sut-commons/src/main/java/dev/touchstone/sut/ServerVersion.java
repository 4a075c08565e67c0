package dev.touchstone.sut;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what servers call their versions, number by number. */
public final class ServerVersion {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");

    private ServerVersion() {}

    /** Whether a version is older than another; one without a number in it is never older. */
    public static boolean older(String found, String needed) {
        List<Integer> ours = numbers(found);
        List<Integer> theirs = numbers(needed);
        if (ours.isEmpty()) {
            return false;
        }
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            int difference = at(ours, i) - at(theirs, i);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static int at(List<Integer> numbers, int i) {
        return i < numbers.size() ? numbers.get(i) : 0;
    }

    private static List<Integer> numbers(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        return matcher.find()
                ? List.of(matcher.group().split("\\.", -1)).stream()
                        .map(Integer::valueOf)
                        .toList()
                : List.of();
    }
}
