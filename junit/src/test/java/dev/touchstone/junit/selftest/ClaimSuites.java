package dev.touchstone.junit.selftest;

import dev.touchstone.dsl.Column;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.NeedsTrait;
import dev.touchstone.junit.OnEveryBackend;
import dev.touchstone.junit.Without;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Test classes about what a column claims, run by the self-tests only. */
final class ClaimSuites {

    private ClaimSuites() {}

    /** Wants a trait. */
    @Contract("notebook_basic")
    static class Demanding extends Suites.Good {
        @Behaviour("NOB-03")
        @NeedsTrait("durable")
        void outlives_the_server(Notebook book) {
            book.expectNothing("one");
        }
    }

    /** Wants a trait that a pass proves. */
    @Contract("notebook_basic")
    static class Probing extends Suites.Good {
        @Behaviour("NOB-03")
        @NeedsTrait(value = "indexed", passProves = true)
        void keeps_an_index(Notebook book) {
            book.note("index", "one");
            book.expect("index", "one");
        }
    }

    /** The same with several entries, one of which passes anywhere. */
    @Contract("notebook_basic")
    static class ProbingEach extends Suites.Good {
        @BehaviourForEach(value = "NOB-03", in = Suites.Three.class)
        @NeedsTrait(value = "indexed", passProves = true)
        void keeps_an_index(Integer number, Notebook book) {
            if (number > 1) {
                book.note("index", "one");
                book.expect("index", "one");
            }
        }
    }

    /** Wants a trait that nobody knows. */
    @Contract("notebook_basic")
    static class MisspeltTrait extends Suites.Good {
        @Behaviour("NOB-03")
        @NeedsTrait("indexd")
        void keeps_an_index(Notebook book) {
            book.expectNothing("one");
        }
    }

    /** A deviation of several entries, and one that ends in an error. */
    @Contract("notebook_basic")
    static class Deviating {
        @BehaviourForEach(value = "NOB-01", in = Suites.Three.class)
        void each(Integer number, Notebook book) {
            if (number > 1) {
                book.note("page", "" + number);
                book.expect("page", "" + number);
            }
        }

        @Behaviour("NOB-02")
        void breaks(Notebook book) {
            book.expectNothing("one");
            throw new IllegalStateException("the machine is tired");
        }
    }

    /** Needs a contract that may not be in force. */
    @OnEveryBackend
    static class Needy {
        @Test
        @Needs("notebook_basic")
        void notes(Notebook book) {
            book.expectNothing("one");
        }

        @Test
        void does_nothing_much(Column column) {
            Assertions.assertThat(column.name()).isNotEmpty();
        }
    }

    /** About who has a contract not. */
    @OnEveryBackend
    static class Lacking {
        @Test
        @Without("notebook_extra")
        void does_without(Notebook book) {
            book.expectNothing("one");
        }

        @Test
        void does_nothing_much(Column column) {
            Assertions.assertThat(column.name()).isNotEmpty();
        }
    }

    /** The second contract, which has no page: it owes what is here. */
    @Contract("notebook_extra")
    static class Counting {
        @Behaviour("NOX-01")
        void counts_pages(Notebook book) {
            book.note("one", "text");
            Assertions.assertThat(book.pages()).isPositive();
        }
    }

    /** Of a contract that nobody knows. */
    @OnEveryBackend
    static class MisspeltLack {
        @Test
        @Without("notebook_extr")
        void does_without(Notebook book) {
            book.expectNothing("one");
        }
    }
}
