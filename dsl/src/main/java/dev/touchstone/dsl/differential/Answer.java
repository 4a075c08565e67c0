package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.failure.Lasting;
import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an operation answers, and what the contract says that it should. */
sealed interface Answer {

    /** Whether, if this is due, that will do. */
    default boolean admits(Answer that) {
        return equals(that);
    }

    /** In words, e.g. {@code nothing}. */
    String told();

    /** It was done, and there is no more to say. */
    record Done() implements Answer {

        @Override
        public String told() {
            return "done";
        }
    }

    /** Yes or no. */
    record Said(boolean yes) implements Answer {

        @Override
        public String told() {
            return word(yes);
        }
    }

    /** Yes or no, place by place. */
    record SaidEach(List<Boolean> all) implements Answer {

        @Override
        public String told() {
            return all.stream().map(Answer::word).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** A value, or none. */
    record Found(Optional<Bytes> value) implements Answer {

        @Override
        public String told() {
            return shown(value);
        }
    }

    /** A value or none, place by place. */
    record FoundEach(List<Optional<Bytes>> all) implements Answer {

        @Override
        public String told() {
            return all.stream().map(Answer::shown).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** It was not as believed, but so. */
    record Refused(Optional<Bytes> current) implements Answer {

        @Override
        public String told() {
            return "not done, there is " + shown(current);
        }
    }

    /** A number. */
    record Counted(long number) implements Answer {

        @Override
        public String told() {
            return String.valueOf(number);
        }
    }

    /** What came on all pages, by names, and whether only the last page had room left. */
    record Listed(List<Item> items, boolean pagesAreFull) implements Answer {

        @Override
        public String told() {
            String all = items.stream().map(Item::told).collect(Collectors.joining(", ", "[", "]"));
            return pagesAreFull ? all : all + ", pages of a wrong size";
        }
    }

    /** A name on a page, with its value where values are listed too. */
    record Item(String name, Optional<Bytes> value) {

        private String told() {
            return Java.shown(name) + value.map(each -> " = " + each).orElse("");
        }
    }

    /** There is no such name to have a deadline. */
    record NoName() implements Answer {

        @Override
        public String told() {
            return "no such name";
        }
    }

    /** It stays. */
    record Stays() implements Answer {

        @Override
        public String told() {
            return "no deadline";
        }
    }

    /** So much time is left: of what is due no more than was given, and hardly less. */
    record Left(Duration time) implements Answer {

        private static final Duration USED_UP = Duration.ofMinutes(30);
        private static final Duration ROUNDED_UP = Duration.ofSeconds(1);

        @Override
        public boolean admits(Answer that) {
            return that instanceof Left seen
                    && seen.time.compareTo(time.minus(USED_UP)) > 0
                    && seen.time.compareTo(time.plus(ROUNDED_UP)) <= 0;
        }

        @Override
        public String told() {
            return Lasting.told(time) + " left";
        }
    }

    /** It failed in this way. */
    record Failed(FailureKind kind) implements Answer {

        @Override
        public String told() {
            return kind.name();
        }
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String shown(Optional<Bytes> value) {
        return value.map(Bytes::toString).orElse("nothing");
    }
}
