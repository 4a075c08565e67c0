package dev.touchstone.dsl.differential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Cuts a sequence down to what it takes: half of it, a quarter, at last single operations are left out; what is in an
 * operation is left out too; names and values become plain ones. Whatever is still wrong is kept. Takes no chance.
 */
final class Shrinker {

    private static final List<String> PLAIN_NAMES = List.of("a", "b", "c", "d");
    private static final List<String> PLAIN_VALUES = List.of("1", "2", "3", "4", "5", "6");

    private final Predicate<List<Command>> isStillWrong;
    private int trialsLeft;

    /** With the judge of what is tried, which is asked so many times at most. */
    Shrinker(Predicate<List<Command>> isStillWrong, int mostTrials) {
        this.isStillWrong = isStillWrong;
        this.trialsLeft = mostTrials;
    }

    /** The smallest that was found. */
    List<Command> shrink(List<Command> wrong) {
        List<Command> smallest = wrong;
        List<Command> before;
        do {
            before = smallest;
            smallest = withoutParts(smallest);
            smallest = withLessInEach(smallest);
            smallest = with(names(smallest), PLAIN_NAMES, smallest, true);
            smallest = with(values(smallest), PLAIN_VALUES, smallest, false);
        } while (!smallest.equals(before));
        return smallest;
    }

    private List<Command> withoutParts(List<Command> wrong) {
        List<Command> smallest = wrong;
        for (int size = Math.max(1, wrong.size() / 2); size > 0; size /= 2) {
            for (int end = smallest.size(); end > 0; end -= size) { // from the end: what is needed comes first
                List<Command> shorter = new ArrayList<>(smallest);
                shorter.subList(Math.max(0, end - size), end).clear();
                smallest = isStillWrong(shorter) ? shorter : smallest;
            }
        }
        return smallest;
    }

    private List<Command> withLessInEach(List<Command> wrong) {
        List<Command> smallest = wrong;
        for (int place = 0; place < smallest.size(); place++) {
            for (Command simpler : smallest.get(place).simpler()) {
                List<Command> other = new ArrayList<>(smallest);
                other.set(place, simpler);
                if (isStillWrong(other)) {
                    smallest = other;
                    place--; // there may be more to take out
                    break;
                }
            }
        }
        return smallest;
    }

    /** Puts for each word one that is used already, or a plain one. */
    private List<Command> with(Collection<String> words, List<String> plain, List<Command> wrong, boolean areNames) {
        List<Command> smallest = wrong;
        for (String word : words) {
            int rank = plain.contains(word) ? plain.indexOf(word) : plain.size();
            for (String other : plain.subList(0, rank)) {
                UnaryOperator<String> change = each -> each.equals(word) ? other : each;
                List<Command> tried = smallest.stream()
                        .map(each -> areNames
                                ? each.with(change, UnaryOperator.identity())
                                : each.with(UnaryOperator.identity(), change))
                        .toList();
                if (!tried.equals(smallest) && isStillWrong(tried)) {
                    smallest = tried;
                    break;
                }
            }
        }
        return smallest;
    }

    private static Set<String> names(List<Command> commands) {
        return commands.stream()
                .flatMap(each -> each.names().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every value that is spoken of: what all change alike is one. */
    private static Set<String> values(List<Command> commands) {
        Set<String> all = new LinkedHashSet<>();
        commands.forEach(each -> each.with(UnaryOperator.identity(), value -> {
            all.add(Objects.requireNonNull(value));
            return value;
        }));
        return all;
    }

    private boolean isStillWrong(List<Command> tried) {
        return trialsLeft-- > 0 && isStillWrong.test(tried);
    }
}
