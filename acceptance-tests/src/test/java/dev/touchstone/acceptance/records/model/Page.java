package dev.touchstone.acceptance.records.model;

import dev.touchstone.model.Key;
import dev.touchstone.model.Unique;

/** A large one of several fields, all of which say the same. */
public record Page(@Key String id, long number, String head, String body, String foot) {

    private static final int LONG = 4_000;

    /** One that is all of this number. */
    public static Page of(String id, long number) {
        String text = String.valueOf(number);
        return new Page(id, number, text, (text + " ").repeat(LONG / (text.length() + 1)), text);
    }

    /** One that is worth being cut off: with an address of its own. */
    public record Claimed(@Key String id, @Unique String address, String body) {

        /** One with this address. */
        public static Claimed of(String id) {
            return new Claimed(id, id + "@example.com", id.repeat(LONG / id.length()));
        }
    }
}
