package dev.touchstone.junit;

import java.security.SecureRandom;

/** Names a run on servers that it may share with others: short, and unlikely to come twice. */
final class RunId {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 10;

    private RunId() {}

    static String fresh() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .reduce("r", String::concat);
    }
}
