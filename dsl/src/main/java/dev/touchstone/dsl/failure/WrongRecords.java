package dev.touchstone.dsl.failure;

import java.util.List;

/**
 * Other records were found than those that are there, or in another order.
 *
 * @param question what was asked, e.g. {@code User with age >= 30}
 * @param wanted the keys of those that should be found, in order, as people read them
 * @param found the keys of those that were
 */
public record WrongRecords(String question, List<String> wanted, List<String> found) implements FailureText {

    private static final int TOLD = 40;

    /** Copies the keys. */
    public WrongRecords {
        wanted = List.copyOf(wanted);
        found = List.copyOf(found);
    }

    @Override
    public String expected() {
        return question + " to find " + told(wanted);
    }

    @Override
    public String but() {
        return "it found " + told(found);
    }

    private static String told(List<String> keys) {
        String some = String.join(", ", keys.subList(0, Math.min(TOLD, keys.size())));
        return keys.isEmpty() ? "none" : some + (keys.size() > TOLD ? ", ... (" + keys.size() + ")" : "");
    }
}
