package dev.touchstone.dsl.differential;

import dev.touchstone.dsl.value.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What one sequence speaks of: a few names that are related to each other, and a few values, so that it meets things. */
final class Pool {

    static final int MOST_NAMES = 4;

    private static final int VALUES_SPOKEN_OF = 4;

    private static final List<List<String>> FAMILIES = List.of(
            List.of("a", "ab", "abc", "b"), // beginnings of one another
            List.of("a", "a:b", "a:b:c", "a:"),
            List.of("key", "Key", "KEY", "\u212Aey"), // twins in case
            List.of("\u00e9", "e\u0301", "e", "\u00c9"), // twins in the form of their letters
            List.of("1", "10", "01", "-1"),
            List.of("a*", "a%", "a_", "ab"),
            List.of("\uFF5E", "\uD83D\uDE00", "~", "\u00df"));
    private static final List<String> VALUES = List.of(
            "", "\0", "a", "A", "b", "a\0b", "aa", "0", "1", "null", "\u00e9", "x".repeat(5_000), "y".repeat(64));

    private final Chance chance;
    private final List<String> names;
    private final List<String> values;
    private String last;

    Pool(Chance chance) {
        this.chance = chance;
        this.names = some(chance.of(FAMILIES), chance.between(2, MOST_NAMES));
        this.values = some(VALUES, VALUES_SPOKEN_OF);
        this.last = names.get(0);
    }

    private List<String> some(List<String> all, int number) {
        List<String> left = new ArrayList<>(all);
        return IntStream.range(0, number)
                .mapToObj(place -> left.remove(chance.between(0, left.size() - 1)))
                .toList();
    }

    List<String> names() {
        return names;
    }

    /** One of them: half of the time the one that was spoken of last, so that much happens to one name. */
    String name() {
        if (chance.onceIn(2)) {
            last = chance.of(names);
        }
        return last;
    }

    /** So many names, which may be the same. */
    List<String> names(int least, int most) {
        return IntStream.range(0, chance.between(least, most))
                .mapToObj(place -> name())
                .toList();
    }

    String value() {
        return chance.of(values);
    }

    /** What is believed to be under a name: what is there, half of the time. */
    Optional<String> belief(String name, Model now) {
        Optional<String> there =
                now.value(name).map(Bytes::toArray).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (chance.onceIn(2)) {
            return there;
        }
        return chance.onceIn(4) ? Optional.empty() : Optional.of(value());
    }

    /** What some names begin with: nothing, a name, the beginning of one. */
    String prefix() {
        String name = name();
        return chance.onceIn(3) ? "" : chance.onceIn(2) ? name : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
