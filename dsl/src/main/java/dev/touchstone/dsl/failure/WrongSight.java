package dev.touchstone.dsl.failure;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An operation that lists or counts sees something else than is there.
 *
 * @param operation which
 * @param wanted what is there
 * @param found what it sees
 */
public record WrongSight(String operation, Set<String> wanted, Set<String> found) implements FailureText {

    /** Copies and sorts both. */
    public WrongSight {
        wanted = new TreeSet<>(wanted);
        found = new TreeSet<>(found);
    }

    @Override
    public String expected() {
        return operation + " to see " + told(wanted);
    }

    @Override
    public String but() {
        return "it saw " + told(found);
    }

    private static String told(Set<String> names) {
        return names.isEmpty()
                ? "nothing"
                : names.stream().map(FailureText::quoted).collect(Collectors.joining(", "));
    }
}
