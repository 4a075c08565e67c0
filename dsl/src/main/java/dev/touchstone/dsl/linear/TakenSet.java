package dev.touchstone.dsl.linear;

import java.util.Arrays;

/** A growing and shrinking set of numbers in which all up to some number are, and few above: told in few words. */
final class TakenSet {

    private static final long FULL = -1L;

    private final long[] words;

    TakenSet(int size) {
        this.words = new long[size / Long.SIZE + 1];
    }

    void add(int number) {
        words[number / Long.SIZE] |= 1L << number;
    }

    void remove(int number) {
        words[number / Long.SIZE] &= ~(1L << number);
    }

    boolean contains(int number) {
        return (words[number / Long.SIZE] & 1L << number) != 0;
    }

    /** The first word in which a number is missing. */
    int firstWord() {
        int first = 0;
        while (words[first] == FULL) {
            first++;
        }
        return first;
    }

    /** From there up to the last word in which there is a number. */
    long[] words() {
        int first = firstWord();
        int end = words.length;
        while (end > first && words[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOfRange(words, first, end);
    }
}
