package dev.touchstone.acceptance.records.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A version as people count it: number by number.
 *
 * @param numbers what is between the dots
 */
record PackVersion(List<Integer> numbers) implements Comparable<PackVersion> {

    static PackVersion of(Pack pack) {
        return new PackVersion(
                Stream.of(pack.version().split("\\.")).map(Integer::valueOf).toList());
    }

    @Override
    public int compareTo(PackVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int compared = Integer.compare(number(i), other.number(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }
}
