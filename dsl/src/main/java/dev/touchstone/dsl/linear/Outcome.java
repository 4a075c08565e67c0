package dev.touchstone.dsl.linear;

import java.util.Optional;

/** What became of a call, as its caller saw it. */
public sealed interface Outcome {

    /** It was done. */
    record Done() implements Outcome {
        @Override
        public String told() {
            return "done";
        }
    }

    /** This value was found, or none. */
    record Found(Optional<String> value) implements Outcome {
        @Override
        public String told() {
            return "answered " + value.orElse("nothing");
        }
    }

    /** There was a value, or there was none. */
    record Was(boolean there) implements Outcome {
        @Override
        public String told() {
            return there ? "it was there" : "nothing was there";
        }
    }

    /** The key did not hold what was expected, but this, or nothing; so nothing was changed. */
    record Mismatch(Optional<String> current) implements Outcome {
        @Override
        public String told() {
            return "refused, shown " + current.orElse("nothing");
        }
    }

    /** No answer came: it took effect at some time after it was called, perhaps later than anything else, or never. */
    record Unknown() implements Outcome {
        @Override
        public String told() {
            return "no answer";
        }
    }

    /** It failed and took no effect. */
    record Failed() implements Outcome {
        @Override
        public String told() {
            return "failed";
        }
    }

    /** In words, e.g. {@code answered 4}. */
    String told();
}
