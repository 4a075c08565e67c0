package dev.touchstone.dsl.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A listing does not show just what is there.
 *
 * @param listing what lists, e.g. {@code the pages of "user:"}
 * @param due how many names are due
 * @param missing names that did not come
 * @param unwanted names that should not have come
 * @param twice names that came more than once
 */
public record WrongListing(String listing, int due, List<String> missing, List<String> unwanted, List<String> twice)
        implements FailureText {

    private static final int TOLD = 5;

    /** Copies the names. */
    public WrongListing {
        missing = List.copyOf(missing);
        unwanted = List.copyOf(unwanted);
        twice = List.copyOf(twice);
    }

    /** What is wrong, if just these names are wanted and those came; empty if nothing is. */
    public static Optional<WrongListing> of(String listing, Collection<String> wanted, List<String> came) {
        Set<String> due = new LinkedHashSet<>(wanted);
        Set<String> seen = new HashSet<>();
        List<String> twice = came.stream().filter(name -> !seen.add(name)).toList();
        List<String> missing = due.stream().filter(name -> !seen.contains(name)).toList();
        List<String> unwanted =
                came.stream().filter(name -> !due.contains(name)).distinct().toList();
        return Optional.of(new WrongListing(listing, due.size(), missing, unwanted, twice))
                .filter(WrongListing::isWrong);
    }

    /** The same where others may come too. */
    public WrongListing withoutUnwanted() {
        return new WrongListing(listing, due, missing, List.of(), twice);
    }

    /** Whether there is anything to tell. */
    public boolean isWrong() {
        return !(missing.isEmpty() && unwanted.isEmpty() && twice.isEmpty());
    }

    @Override
    public String expected() {
        return listing + " to show " + (due == 0 ? "nothing" : due == 1 ? "1 name once" : due + " names, each once");
    }

    @Override
    public String but() {
        List<String> parts = new ArrayList<>();
        tell(parts, missing, "%s did not come");
        tell(parts, unwanted, "%s came, which should not");
        tell(parts, twice, "%s came again");
        return String.join("; ", parts);
    }

    private static void tell(List<String> parts, List<String> names, String sentence) {
        if (!names.isEmpty()) {
            String some = names.stream().limit(TOLD).map(FailureText::quoted).collect(Collectors.joining(", "));
            int more = names.size() - TOLD;
            parts.add(String.format(sentence, some + (more > 0 ? " and " + more + " more" : "")));
        }
    }
}
