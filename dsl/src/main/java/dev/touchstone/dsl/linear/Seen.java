package dev.touchstone.dsl.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was tried already: the operations that were taken, as a set, with the state that they led to. With the same ones
 * and the same state, to have used more of those that are not certain is no better.
 */
final class Seen<S> {

    private final Map<Configuration<S>, List<int[]>> tried = new HashMap<>();

    /** The certain operations that are taken, from the first word of the set that is not full, and the state. */
    private record Configuration<S>(int from, Words taken, S state) {}

    private static final class Words {

        private final long[] words;

        Words(long[] words) {
            this.words = words;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Words that && Arrays.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }

    /** Whether this is new; from now on it is not. */
    boolean add(TakenSet taken, S state, int[] used) {
        Configuration<S> configuration = new Configuration<>(taken.firstWord(), new Words(taken.words()), state);
        List<int[]> before = tried.computeIfAbsent(configuration, none -> new ArrayList<>(1));
        if (before.stream().anyMatch(less -> isNoMore(less, used))) {
            return false;
        }
        before.removeIf(more -> isNoMore(used, more));
        before.add(used);
        return true;
    }

    private static boolean isNoMore(int[] one, int[] other) {
        for (int kind = 0; kind < one.length; kind++) {
            if (one[kind] > other[kind]) {
                return false;
            }
        }
        return true;
    }
}
