package dev.touchstone.dsl;

import java.util.SplittableRandom;

/** Texts that no server can compress: the same ones for the same size. */
final class Noise {

    private static final int FIRST_OF_ONE_BYTE = 'a';
    private static final int FIRST_OF_TWO_BYTES = 0x100;
    private static final int LETTERS = 26;
    private static final int TWO_BYTE_LETTERS = 0x400;

    private Noise() {}

    /** Random letters: this many bytes of UTF-8, one each. */
    static String narrow(int bytes) {
        return letters(bytes, FIRST_OF_ONE_BYTE, LETTERS);
    }

    /** Random letters: this many bytes of UTF-8 in about half as many chars, so that who counts chars is wrong. */
    static String wide(int bytes) {
        return narrow(bytes % 2) + letters(bytes / 2, FIRST_OF_TWO_BYTES, TWO_BYTE_LETTERS);
    }

    private static String letters(int count, int first, int range) {
        SplittableRandom random = new SplittableRandom(count);
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) (first + random.nextInt(range)));
        }
        return text.toString();
    }
}
