package dev.touchstone.junit.selftest;

import dev.touchstone.dsl.Column;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Corpus;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.OnEveryBackend;
import dev.touchstone.junit.OnlyBackends;
import dev.touchstone.junit.SkipBackends;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.opentest4j.TestAbortedException;

/** Test classes that are run by the self-tests only. */
final class Suites {

    private Suites() {}

    /** Everything as it should be. */
    @Contract("notebook_basic")
    @Tag("good")
    static class Good {
        @Behaviour("NOB-01")
        void a_note_is_found(Notebook book) {
            book.note("one", "text");
            book.expect("one", "text");
        }

        @Behaviour("NOB-02")
        void nothing_is_found_where_nothing_was_noted(Notebook book) {
            book.expectNothing("two");
        }
    }

    /** The canary: one behaviour fails on purpose, to prove that failures get out. */
    @Contract("notebook_basic")
    static class Canary {
        @Behaviour("NOB-01")
        void sings(Notebook book) {
            book.note("one", "text");
            book.expect("one", "another text");
        }

        @Behaviour("NOB-02")
        void is_silent(Notebook book) {
            book.expectNothing("two");
        }
    }

    /** One behaviour of the catalogue has gone. */
    @Contract("notebook_basic")
    static class Vanished {
        @Behaviour("NOB-01")
        void a_note_is_found(Notebook book) {
            book.note("one", "text");
            book.expect("one", "text");
        }
    }

    /** One behaviour leaves something open. */
    @Contract("notebook_basic")
    static class LeftOpen extends Good {
        @Behaviour("NOB-03")
        void forgets_to_close_the_book(Notebook book) {
            book.open("the book");
        }
    }

    /** One behaviour breaks itself off. */
    @Contract("notebook_basic")
    static class Aborted extends Good {
        @Behaviour("NOB-03")
        void gives_up() {
            throw new TestAbortedException("it is raining");
        }
    }

    /** One behaviour is disabled. */
    @Contract("notebook_basic")
    static class DisabledMethod extends Good {
        @Disabled("one day")
        @Behaviour("NOB-03")
        void sleeps() {
            Assertions.fail("never reached");
        }
    }

    /** The whole class is disabled. */
    @Disabled("all of it")
    @Contract("notebook_basic")
    static class DisabledClass extends Good {}

    /** A corpus that breaks half-way. */
    @Contract("notebook_basic")
    static class HalfWay extends Good {
        @BehaviourForEach(value = "NOB-03", in = Breaking.class)
        void each(Integer number) {
            Assertions.assertThat(number).isPositive();
        }
    }

    /** Two entries, then the end of the world. */
    public static final class Breaking implements Corpus {
        @Override
        public Stream<Entry<?>> entries() {
            return IntStream.rangeClosed(1, 3).mapToObj(number -> {
                if (number == 3) {
                    throw new IllegalStateException("the third entry cannot be made");
                }
                return new Entry<>("entry " + number, number);
            });
        }
    }

    /** One entry of a corpus fails. */
    @Contract("notebook_basic")
    static class OneEntry extends Good {
        @BehaviourForEach(value = "NOB-03", in = Three.class)
        void each(Integer number, Notebook book) {
            book.note("page", "" + number);
            Assertions.assertThat(number).isNotEqualTo(2);
        }
    }

    /** Three entries. */
    public static final class Three implements Corpus {
        @Override
        public Stream<Entry<?>> entries() {
            return Stream.of(new Entry<>("the first", 1), new Entry<>("the second", 2), new Entry<>("the third", 3));
        }
    }

    /** Set-up for all fails, so that no behaviour is ever announced. */
    @Contract("notebook_basic")
    static class BrokenSetUp extends Good {
        @BeforeAll
        static void breaks() {
            Assertions.fail("no set-up today");
        }
    }

    /** Set-up for each fails. */
    @Contract("notebook_basic")
    static class BrokenSetUpOfEach extends Good {
        @BeforeEach
        void breaks() {
            Assertions.assertThat(this).as("not this time").isNull();
        }
    }

    /** A behaviour that never ends. */
    @Contract("notebook_basic")
    static class Hung extends Good {
        @Timeout(value = 1, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        @Behaviour("NOB-03")
        void never_ends() throws InterruptedException {
            Assertions.assertThat(new CountDownLatch(1).await(1, TimeUnit.HOURS))
                    .isFalse();
        }
    }

    /** The same id twice. */
    @Contract("notebook_basic")
    static class Twice extends Good {
        @Behaviour("NOB-01")
        void again() {
            Assertions.assertThat("again").isNotEmpty();
        }
    }

    /** A contract that nobody claims. */
    @Contract("notebok_basic")
    static class Misspelt {
        @Behaviour("NOB-01")
        void a_note_is_found(Notebook book) {
            book.expectNothing("one");
        }
    }

    /** A contract that has a page, and that no backend on the class path claims. */
    @Contract("notebook_spare")
    static class Spare {
        @Behaviour("NOS-01")
        void a_spare_note_is_found(Notebook book) {
            book.expectNothing("one");
        }
    }

    /** A user's own tests, with everything that a test can say of itself. */
    @OnEveryBackend
    @Needs("notebook_basic")
    static class Own {
        @Test
        void everywhere(Notebook book, Column column) {
            book.note("name", column.name());
            book.expect("name", column.name());
        }

        @Test
        @Needs("notebook_extra")
        void with_the_second_contract(Notebook book) {
            book.note("name", "text");
            Assertions.assertThat(book.pages()).isPositive();
        }

        @Test
        @SkipBackends(value = "sound", reason = "it is too good")
        void not_on_the_sound_one(Notebook book) {
            book.expectNothing("name");
        }

        @Test
        @OnlyBackends(value = "sound", reason = "the others are worse")
        void only_on_the_sound_one(Notebook book) {
            book.expectNothing("name");
        }

        @Nested
        class Inside {
            @Test
            void works_as_well(Notebook book) {
                book.expectNothing("name");
            }
        }
    }

    /** Needs a contract that there is not. */
    @OnEveryBackend
    static class MisspeltNeed {
        @Test
        @Needs("notebook_xtra")
        void counts_pages(Notebook book) {
            Assertions.assertThat(book.pages()).isZero();
        }
    }

    /** Wants to run on a backend that there is not. */
    @OnEveryBackend
    @OnlyBackends(value = "sonud", reason = "a misspelling")
    static class MisspeltBackend {
        @Test
        void runs_nowhere(Column column) {
            Assertions.assertThat(column.name()).isNotEmpty();
        }
    }

    /** Uses a contract that it did not say it needs. */
    @OnEveryBackend
    @Needs("notebook_basic")
    static class Careless {
        @Test
        void counts_pages(Notebook book) {
            Assertions.assertThat(book.pages()).isZero();
        }
    }
}
