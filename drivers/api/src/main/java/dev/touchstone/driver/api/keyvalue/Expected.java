package dev.touchstone.driver.api.keyvalue;

import java.util.Arrays;

/** What a caller believes to be under a key. */
public sealed interface Expected {

    /** Nothing. */
    static Expected absent() {
        return new Absent();
    }

    /** A copy of exactly these bytes, also none. */
    static Expected value(byte[] bytes) {
        return new Value(bytes);
    }

    /** There is no value. */
    record Absent() implements Expected {}

    /** There is this value, compared byte for byte. */
    final class Value implements Expected {

        private final byte[] bytes;

        private Value(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** A copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Value that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
