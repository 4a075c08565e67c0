package dev.touchstone.dsl.linear;

import java.util.Optional;

/** What was asked of one key. Values are told as texts: different ones by different texts. */
public sealed interface Call {

    /** To store a value, whatever is there. */
    record Set(String value) implements Call {
        @Override
        public String told() {
            return "set " + value;
        }
    }

    /** To tell the value. */
    record Get() implements Call {
        @Override
        public String told() {
            return "get";
        }
    }

    /** To remove the value, and to tell whether there was one. */
    record Delete() implements Call {
        @Override
        public String told() {
            return "delete";
        }
    }

    /** To tell whether there is a value. */
    record Exists() implements Call {
        @Override
        public String told() {
            return "exists";
        }
    }

    /** To store a value if there is just the expected one, or none where none is expected. */
    record Swap(Optional<String> expected, String next) implements Call {
        @Override
        public String told() {
            return "swap " + expected.orElse("nothing") + " to " + next;
        }
    }

    /** To remove the value if it is the expected one. */
    record Remove(String expected) implements Call {
        @Override
        public String told() {
            return "delete if " + expected;
        }
    }

    /** In words, e.g. {@code swap 4 to 5}. */
    String told();
}
